package dev.banksman.generator.read;

import dev.banksman.generator.plan.TypeRef;

/** What a schema comes to where it is used. */
record Use(TypeRef type, boolean nullable) {
    static final Use JSON = new Use(new TypeRef.Builtin(TypeRef.Kind.JSON), true);

    static Use of(TypeRef.Kind kind) {
        return new Use(new TypeRef.Builtin(kind), false);
    }

    Use orNull(boolean alsoNull) {
        return new Use(type, nullable || alsoNull);
    }
}
