package dev.banksman.generator.emit;

import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** An annotation with named members: on one line up to three of them, else each on its own. */
final class Members {
    private static final int ON_ONE_LINE = 3;

    private final ClassName annotation;
    private final List<CodeBlock> members = new ArrayList<>();

    private Members(ClassName annotation) {
        this.annotation = annotation;
    }

    static Members of(ClassName annotation) {
        return new Members(annotation);
    }

    Members add(String name, CodeBlock value) {
        members.add(CodeBlock.of("$L = $L", name, value));
        return this;
    }

    Members text(String name, String value) {
        return add(name, Literals.of(value));
    }

    /** A text that is left out when it is empty. */
    Members declared(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /** Texts that are left out when there are none. */
    Members listed(String name, List<String> values) {
        return values.isEmpty() ? this : texts(name, values);
    }

    Members literal(String name, Object value) {
        return add(name, CodeBlock.of("$L", value));
    }

    Members texts(String name, List<String> values) {
        return add(name, Literals.array(values));
    }

    /** Annotations within this one, with braces where there is not exactly one. */
    Members annotations(String name, List<AnnotationSpec> values) {
        List<CodeBlock> each =
                values.stream().map(value -> CodeBlock.of("$L", value)).toList();
        CodeBlock joined = CodeBlock.join(each, ", ");
        return add(name, values.size() == 1 ? joined : CodeBlock.of("{$L}", joined));
    }

    Members constant(String name, ClassName type, Enum<?> value) {
        return add(name, CodeBlock.of("$T.$L", type, value.name()));
    }

    /** On one line however many there are: for an annotation that stands within one. */
    AnnotationSpec inline() {
        return build(CodeBlock.join(members, ", " + CodeBlock.BREAK));
    }

    AnnotationSpec build() {
        return members.size() <= ON_ONE_LINE ? inline() : build(CodeBlock.of("\n$L", CodeBlock.join(members, ",\n")));
    }

    private AnnotationSpec build(CodeBlock all) {
        return AnnotationSpec.builder(annotation).addMember("value", all).build();
    }

    static AnnotationSpec value(ClassName annotation, String value) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", Literals.of(value))
                .build();
    }

    static AnnotationSpec values(ClassName annotation, List<String> values) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", Literals.array(values))
                .build();
    }
}
