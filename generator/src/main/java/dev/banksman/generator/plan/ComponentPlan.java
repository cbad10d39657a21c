package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * One property of an object.
 *
 * @param absentName the builder's method that resets it to absent; used when it is optional and nullable
 * @param constant the one value it can have, when the schema says {@code const}
 * @param aliases other names by which it is read too
 */
public record ComponentPlan(
        String name,
        String wireName,
        String absentName,
        TypeRef type,
        Presence presence,
        Optional<String> constant,
        boolean readOnly,
        Doc doc,
        boolean deprecated,
        List<String> aliases) {
    public ComponentPlan {
        aliases = List.copyOf(aliases);
    }

    /** A property that is called by one name only. */
    public ComponentPlan(
            String name,
            String wireName,
            String absentName,
            TypeRef type,
            Presence presence,
            Optional<String> constant,
            boolean readOnly,
            Doc doc,
            boolean deprecated) {
        this(name, wireName, absentName, type, presence, constant, readOnly, doc, deprecated, List.of());
    }

    /** The same as others promise it too, who know less of it. */
    public ComponentPlan promised(Presence weaker, boolean isDeprecated) {
        return new ComponentPlan(
                name, wireName, absentName, type, weaker, constant, readOnly, doc, isDeprecated, aliases);
    }

    /** Whether a property has to be there, and whether it may be null. */
    public enum Presence {
        REQUIRED,
        REQUIRED_NULLABLE,
        OPTIONAL,
        /** Told apart: absent, null, a value. */
        OPTIONAL_NULLABLE;

        public boolean required() {
            return this == REQUIRED || this == REQUIRED_NULLABLE;
        }
    }
}
