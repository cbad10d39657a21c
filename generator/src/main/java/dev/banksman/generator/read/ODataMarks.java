package dev.banksman.generator.read;

import java.util.Map;

/**
 * What {@code x-banksman-odata} says of a schema, unchecked: whoever reads the schema reports what is wrong with it.
 */
record ODataMarks(Map<?, ?> values) {

    static ODataMarks of(SchemaNode node) {
        Object given = Given.map(node.schema().getExtensions()).get(Word.ODATA.key());
        return new ODataMarks(given instanceof Map<?, ?> map ? map : Map.of());
    }

    boolean entity() {
        return Boolean.TRUE.equals(values.get("entity"));
    }

    /** Whether it has properties that queries know. */
    boolean queried() {
        return entity() || Boolean.TRUE.equals(values.get("complex"));
    }

    /** The qualified name of the enumeration; empty when its values are texts. */
    String enumeration() {
        return values.get("enum") instanceof String name ? name : "";
    }

    /** Whether it is a date, whatever follows it in the text. */
    boolean date() {
        return "date".equals(values.get("type"));
    }

    /** What it needs to be, in words; empty when it is that. */
    String unfit(Shape shape) {
        if (queried() && shape != Shape.OBJECT) {
            return "an object schema with properties, under components/schemas";
        }
        return !enumeration().isEmpty() && shape != Shape.ENUM ? "a schema with listed texts" : "";
    }
}
