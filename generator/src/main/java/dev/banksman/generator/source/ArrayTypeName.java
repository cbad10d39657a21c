package dev.banksman.generator.source;

import java.util.List;

/** An array. */
public final class ArrayTypeName extends TypeName {
    private final TypeName componentType;

    private ArrayTypeName(TypeName componentType, List<AnnotationSpec> annotations) {
        super(annotations);
        this.componentType = componentType;
    }

    public static ArrayTypeName of(TypeName componentType) {
        return new ArrayTypeName(componentType, List.of());
    }

    @Override
    public ArrayTypeName annotated(AnnotationSpec annotation) {
        return new ArrayTypeName(componentType, and(annotation));
    }

    @Override
    public ArrayTypeName withoutAnnotations() {
        return of(componentType);
    }

    @Override
    void announce(Names names) {
        componentType.announce(names);
        super.announce(names);
    }

    /** What is annotated is the array where the annotation stands before its brackets (JLS 17, 9.7.4). */
    @Override
    void write(Text text) {
        componentType.write(text);
        if (!annotations().isEmpty()) {
            text.add(" ");
            writeAnnotations(text);
        }
        text.add("[]");
    }
}
