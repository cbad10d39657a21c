package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.List;

/** A type, as code names it. */
public abstract class TypeName {
    private final List<AnnotationSpec> annotations;

    TypeName(List<AnnotationSpec> annotations) {
        this.annotations = annotations;
    }

    List<AnnotationSpec> annotations() {
        return annotations;
    }

    /** With one more annotation. */
    public abstract TypeName annotated(AnnotationSpec annotation);

    public abstract TypeName withoutAnnotations();

    /** The primitive that this type boxes; the type itself when there is none. */
    public TypeName unboxed() {
        return this;
    }

    /** Tells the names that it will need. */
    void announce(Names names) {
        annotations.forEach(annotation -> annotation.announce(names));
    }

    abstract void write(Text text);

    final void writeAnnotations(Text text) {
        for (AnnotationSpec annotation : annotations) {
            annotation.write(text);
            text.add(" ");
        }
    }

    final List<AnnotationSpec> and(AnnotationSpec annotation) {
        List<AnnotationSpec> all = new ArrayList<>(annotations);
        all.add(annotation);
        return List.copyOf(all);
    }

    /** Qualified, as one would write it where nothing is imported. */
    @Override
    public final String toString() {
        Text text = new Text(Names.none());
        write(text);
        return text.toString();
    }

    @Override
    public final boolean equals(Object other) {
        boolean alike = other instanceof TypeName type && getClass() == type.getClass();
        return this == other || (alike && toString().equals(other.toString()));
    }

    @Override
    public final int hashCode() {
        return toString().hashCode();
    }
}
