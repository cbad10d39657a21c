package dev.banksman.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import java.util.Objects;

/** What a compact constructor does for a component: lists and maps are copied, a {@code Field} is never null. */
final class ComponentCopies {
    private ComponentCopies() {}

    static CodeBlock of(ComponentPlan component) {
        String copy = copy(component.type());
        if (component.presence() == Presence.OPTIONAL_NULLABLE) {
            return field(component.name(), copy);
        }
        return copy.isEmpty() ? CodeBlock.of("") : assign(component.name(), copy);
    }

    private static CodeBlock assign(String name, String copy) {
        return CodeBlock.builder()
                .addStatement("$1N = $2T.$3L($1N)", name, Libraries.COPIES, copy)
                .build();
    }

    private static CodeBlock field(String name, String copy) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1N = $2T.requireNonNullElse($1N, $3T.absent())", name, Objects.class, Libraries.FIELD);
        if (!copy.isEmpty()) {
            code.beginControlFlow("if ($N.isPresent())", name)
                    .addStatement(
                            "$1N = $2T.ofNullable($3T.$4L($1N.orNull()))",
                            name,
                            Libraries.FIELD,
                            Libraries.COPIES,
                            copy)
                    .endControlFlow();
        }
        return code.build();
    }

    /** The method that copies a value; empty when nothing is to be copied. */
    static String copy(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "list";
        }
        return type instanceof TypeRef.MapOf ? "map" : "";
    }
}
