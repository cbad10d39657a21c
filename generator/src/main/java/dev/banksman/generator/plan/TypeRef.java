package dev.banksman.generator.plan;

import java.util.List;

/** A use of a type, as a component, an argument or an answer has it. */
public sealed interface TypeRef {

    /** Whether it is a scalar of a kind. */
    default boolean is(Kind kind) {
        return this instanceof Builtin builtin && builtin.kind() == kind;
    }

    /** A type that Java or the runtime brings along. */
    record Builtin(Kind kind) implements TypeRef {}

    /** The scalar types of documents. */
    enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        BIG_INTEGER,
        BIG_DECIMAL,
        /** An exact number that is a string in JSON. */
        DECIMAL_TEXT,
        DATE,
        DATE_TIME,
        /** A date-time in UTC. */
        INSTANT,
        TIME,
        DURATION,
        UUID,
        URI,
        /** Base64 text in JSON. */
        BYTES,
        /** Any JSON value: maps, lists, strings, booleans, exact numbers. */
        JSON,
        /** A streamed binary answer. */
        DOWNLOAD,
        /** A file to send, streamed. */
        UPLOAD,
        /** No value. */
        VOID
    }

    /**
     * A type of the client's package.
     *
     * @param path simple names from the top-level type inwards
     * @param buildable whether it is a record with a builder
     */
    record Named(List<String> path, boolean buildable) implements TypeRef {
        public Named {
            path = List.copyOf(path);
        }
    }

    /** A type that the user mapped ({@code schemaMappings}, {@code importMappings}), by its qualified name. */
    record External(String qualifiedName) implements TypeRef {}

    /** A type of the runtime's that holds one of the document's: {@code Related<Customer>}. */
    record Holding(Holder holder, TypeRef held) implements TypeRef {}

    /** The runtime's types that hold another. */
    enum Holder {
        /** A resource, or its address. */
        RELATED,
        /** Where a resource is that was created, and perhaps the resource. */
        CREATED,
        /** A key to sort by, and the direction. */
        SORTING
    }

    /** A JSON array. */
    record ListOf(TypeRef item, boolean nullableItems) implements TypeRef {}

    /** A JSON object with free keys. */
    record MapOf(TypeRef key, TypeRef value, boolean nullableValues) implements TypeRef {}
}
