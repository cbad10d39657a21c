package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.List;

/** A parameter, or a record's component. */
public final class ParameterSpec {
    private final TypeName type;
    private final String name;
    private final List<AnnotationSpec> annotations;

    private ParameterSpec(Builder builder) {
        this.type = builder.type;
        this.name = builder.name;
        this.annotations = List.copyOf(builder.annotations);
    }

    public static Builder builder(TypeName type, String name) {
        return new Builder(type, name);
    }

    public static Builder builder(Class<?> type, String name) {
        return builder(ClassName.get(type), name);
    }

    void announce(Names names) {
        annotations.forEach(annotation -> annotation.announce(names));
        type.announce(names);
    }

    void write(Text text) {
        for (AnnotationSpec annotation : annotations) {
            annotation.write(text);
            text.add(" ");
        }
        type.write(text);
        text.add(" ");
        text.add(name);
    }

    /** Collects a parameter's annotations. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final List<AnnotationSpec> annotations = new ArrayList<>();

        private Builder(TypeName type, String name) {
            this.type = type;
            this.name = Identifier.checked(name);
        }

        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            return addAnnotation(AnnotationSpec.builder(annotation).build());
        }

        public Builder addAnnotations(List<AnnotationSpec> all) {
            annotations.addAll(all);
            return this;
        }

        public ParameterSpec build() {
            return new ParameterSpec(this);
        }
    }
}
