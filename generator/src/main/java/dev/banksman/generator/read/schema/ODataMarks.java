package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Word;
import java.util.Map;

/**
 * What {@code x-banksman-odata} says of a schema, unchecked: whoever reads the schema reports what is wrong with it.
 */
public record ODataMarks(Map<?, ?> values) {

    public static ODataMarks of(SchemaNode node) {
        Object given = Given.map(node.schema().getExtensions()).get(Word.ODATA.key());
        return new ODataMarks(given instanceof Map<?, ?> map ? map : Map.of());
    }

    public boolean entity() {
        return Boolean.TRUE.equals(values.get("entity"));
    }

    /** Whether it has properties that queries know. */
    public boolean queried() {
        return entity() || Boolean.TRUE.equals(values.get("complex"));
    }

    /** The qualified name of the enumeration; empty when its values are texts. */
    public String enumeration() {
        return values.get("enum") instanceof String name ? name : "";
    }

    /** Whether it is a date, whatever follows it in the text. */
    public boolean date() {
        return "date".equals(values.get("type"));
    }

    /** What it needs to be, in words; empty when it is that. */
    public String unfit(Shape shape) {
        if (queried() && shape != Shape.OBJECT) {
            return "an object schema with properties, under components/schemas";
        }
        return !enumeration().isEmpty() && shape != Shape.ENUM ? "a schema with listed texts" : "";
    }
}
