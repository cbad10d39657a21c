package dev.banksman.generator.source;

import java.util.List;

/** {@code void}, or a primitive. */
public final class Keyword extends TypeName {
    public static final TypeName VOID = new Keyword("void", List.of());
    public static final TypeName BYTE = new Keyword("byte", List.of());

    private final String word;

    Keyword(String word, List<AnnotationSpec> annotations) {
        super(annotations);
        this.word = word;
    }

    @Override
    public TypeName annotated(AnnotationSpec annotation) {
        return new Keyword(word, and(annotation));
    }

    @Override
    public TypeName withoutAnnotations() {
        return new Keyword(word, List.of());
    }

    @Override
    void write(Text text) {
        writeAnnotations(text);
        text.add(word);
    }
}
