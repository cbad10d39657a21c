package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What builders of types, fields and methods have in common. */
abstract class Declaration<B extends Declaration<B>> {
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final List<Modifier> modifiers = new ArrayList<>();
    private CodeBlock javadoc = CodeBlock.literal("");

    abstract B self();

    public final B addJavadoc(CodeBlock comment) {
        javadoc = comment;
        return self();
    }

    public final B addJavadoc(String comment) {
        return addJavadoc(CodeBlock.literal(comment));
    }

    public final B addAnnotation(AnnotationSpec annotation) {
        annotations.add(annotation);
        return self();
    }

    public final B addAnnotation(ClassName annotation) {
        return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public final B addAnnotation(Class<?> annotation) {
        return addAnnotation(ClassName.get(annotation));
    }

    public final B addAnnotations(List<AnnotationSpec> all) {
        annotations.addAll(all);
        return self();
    }

    public final B addModifiers(Modifier... all) {
        modifiers.addAll(List.of(all));
        return self();
    }

    final Heading heading() {
        return new Heading(javadoc, List.copyOf(annotations), Heading.ordered(modifiers));
    }
}
