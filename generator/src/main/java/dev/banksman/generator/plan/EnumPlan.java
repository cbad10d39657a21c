package dev.banksman.generator.plan;

import java.util.List;

/** A string enum, open to values that the document doesn't know. */
public record EnumPlan(TypeRef.Named type, Doc doc, List<Constant> constants, boolean deprecated) implements TypePlan {
    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /** One known value. */
    public record Constant(String name, String value, Doc doc) {}
}
