package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** Names what a schema is composed of, for messages. */
public final class Keywords {
    /** What becomes of it. */
    public static final String AS_JSON = "It is read as any JSON value.";

    /** The same within a sentence. */
    public static final String UNTIL_THEN_JSON = "it is read as any JSON value";

    private Keywords() {}

    /** The idea that can't be expressed. */
    public static String what(SchemaNode node) {
        return switch (Shape.of(node)) {
            case REFERENCE -> "A $ref into the inside of something";
            case UNION -> "A discriminator over anything but references to objects";
            case MIXED -> "A schema of several types";
            default -> "A composed schema";
        };
    }

    /** What stands there: {@code oneOf of 3 schemas}. */
    public static String found(SchemaNode node) {
        return node.ref().orElseGet(() -> composition(node));
    }

    private static String composition(SchemaNode node) {
        List<String> found = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
            int members = node.members(keyword).size();
            if (members > 0) {
                found.add(keyword + " of " + members + (members == 1 ? " schema" : " schemas"));
            }
        }
        return found.isEmpty() ? String.join(" or ", node.types()) : String.join(" and ", found);
    }
}
