package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;

/** What a schema comes to where it is used. */
public record Use(TypeRef type, boolean nullable) {
    public static final Use JSON = new Use(new TypeRef.Builtin(TypeRef.Kind.JSON), true);

    public static Use of(TypeRef.Kind kind) {
        return new Use(new TypeRef.Builtin(kind), false);
    }

    /** The same, with numbers that are strings in JSON as strings: only a component can be marked as such. */
    public Use plain() {
        return new Use(plain(type), nullable);
    }

    private static TypeRef plain(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return new TypeRef.ListOf(plain(list.item()), list.nullableItems());
        } else if (type instanceof TypeRef.MapOf map) {
            return new TypeRef.MapOf(map.key(), plain(map.value()), map.nullableValues());
        }
        return type.is(TypeRef.Kind.DECIMAL_TEXT) ? new TypeRef.Builtin(TypeRef.Kind.STRING) : type;
    }

    Use orNull(boolean alsoNull) {
        return new Use(type, nullable || alsoNull);
    }
}
