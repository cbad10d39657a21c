package dev.banksman.golden;

import org.jspecify.annotations.Nullable;

/** A mixin of a record. */
public interface Named {
    /** What the generated record has. */
    @Nullable
    String name();

    /** The name, or a stand-in. */
    default String label() {
        String name = name();
        return name == null ? "nameless" : name;
    }
}
