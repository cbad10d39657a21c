package dev.banksman.processor;

import javax.lang.model.type.TypeMirror;

/** What a value is wrapped in where it may be missing. */
enum Wrapping {
    NONE,
    FIELD,
    OPTIONAL;

    static Wrapping of(TypeMirror type) {
        if (Mirrors.argument(type, Contract.FIELD).isPresent()) {
            return FIELD;
        }
        return Mirrors.argument(type, "java.util.Optional").isPresent() ? OPTIONAL : NONE;
    }

    /** The type inside. */
    TypeMirror unwrap(TypeMirror type) {
        return switch (this) {
            case NONE -> type;
            case FIELD -> Mirrors.argument(type, Contract.FIELD).orElseThrow();
            case OPTIONAL -> Mirrors.argument(type, "java.util.Optional").orElseThrow();
        };
    }
}
