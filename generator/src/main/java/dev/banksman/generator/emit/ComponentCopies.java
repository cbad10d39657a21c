package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.CodeBlock;

/** What a compact constructor does for a component: lists and maps are copied, a {@code Field} is never null. */
final class ComponentCopies {
    private ComponentCopies() {}

    static CodeBlock of(ComponentPlan component) {
        String copy = copy(component.type());
        if (component.presence() == Presence.OPTIONAL_NULLABLE) {
            return assign(component.name(), copy.isEmpty() ? "field" : copy + "Field");
        }
        return copy.isEmpty() ? CodeBlock.of("") : assign(component.name(), copy);
    }

    private static CodeBlock assign(String name, String copy) {
        return CodeBlock.builder()
                .addStatement("$1N = $2T.$3L($1N)", name, Libraries.COPIES, copy)
                .build();
    }

    /** The method that copies a value; empty when nothing is to be copied. */
    static String copy(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "list";
        }
        return type instanceof TypeRef.MapOf ? "map" : "";
    }
}
