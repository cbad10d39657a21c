package dev.banksman.generator.source;

import java.util.List;

/** A type parameter, with its bounds where it is declared. */
public final class TypeVariableName extends TypeName {
    private final String name;
    private final List<TypeName> bounds;

    private TypeVariableName(String name, List<TypeName> bounds, List<AnnotationSpec> annotations) {
        super(annotations);
        this.name = name;
        this.bounds = bounds;
    }

    public static TypeVariableName get(String name, TypeName... bounds) {
        return new TypeVariableName(name, List.of(bounds), List.of());
    }

    String name() {
        return name;
    }

    @Override
    public TypeVariableName annotated(AnnotationSpec annotation) {
        return new TypeVariableName(name, bounds, and(annotation));
    }

    @Override
    public TypeVariableName withoutAnnotations() {
        return new TypeVariableName(name, bounds, List.of());
    }

    @Override
    void write(Text text) {
        writeAnnotations(text);
        text.add(name);
    }

    static void announce(List<TypeVariableName> declared, Names names) {
        declared.forEach(variable -> names.hide(variable.name));
        declared.forEach(variable -> variable.bounds.forEach(bound -> bound.announce(names)));
    }

    /** The declaration of several; nothing when there are none. */
    static void declare(List<TypeVariableName> declared, Text text) {
        declared.forEach(variable -> text.names().hide(variable.name));
        if (!declared.isEmpty()) {
            text.add("<");
            text.join(declared, ", ", variable -> variable.declare(text));
            text.add(">");
        }
    }

    private void declare(Text text) {
        write(text);
        text.add(bounds.isEmpty() ? "" : " extends ");
        text.join(bounds, " & ", bound -> bound.write(text));
    }

    static void forget(List<TypeVariableName> declared, Names names) {
        declared.forEach(variable -> names.show(variable.name));
    }
}
