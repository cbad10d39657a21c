package dev.banksman.generator.source;

import java.util.List;
import java.util.stream.Stream;

/** A generic type with its arguments. */
public final class ParameterizedTypeName extends TypeName {
    private final ClassName rawType;
    private final List<TypeName> typeArguments;

    private ParameterizedTypeName(ClassName rawType, List<TypeName> typeArguments) {
        super(List.of());
        this.rawType = rawType;
        this.typeArguments = typeArguments;
    }

    public static ParameterizedTypeName get(ClassName rawType, TypeName... typeArguments) {
        return new ParameterizedTypeName(rawType, List.of(typeArguments));
    }

    public static ParameterizedTypeName get(Class<?> rawType, Class<?>... typeArguments) {
        return new ParameterizedTypeName(
                ClassName.get(rawType),
                Stream.of(typeArguments).<TypeName>map(ClassName::get).toList());
    }

    public ClassName rawType() {
        return rawType.withoutAnnotations();
    }

    public List<TypeName> typeArguments() {
        return typeArguments;
    }

    @Override
    public ParameterizedTypeName annotated(AnnotationSpec annotation) {
        return new ParameterizedTypeName(rawType.annotated(annotation), typeArguments);
    }

    @Override
    public ParameterizedTypeName withoutAnnotations() {
        return new ParameterizedTypeName(rawType(), typeArguments);
    }

    @Override
    void announce(Names names) {
        rawType.announce(names);
        typeArguments.forEach(argument -> argument.announce(names));
    }

    @Override
    void write(Text text) {
        rawType.write(text);
        text.add("<");
        text.join(typeArguments, ", ", argument -> argument.write(text));
        text.add(">");
    }
}
