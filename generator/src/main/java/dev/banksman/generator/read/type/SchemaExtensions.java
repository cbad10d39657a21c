package dev.banksman.generator.read.type;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.ODataMarks;
import dev.banksman.generator.read.schema.Shape;
import java.util.List;

/** Reports extensions on schemas that can't have them. */
final class SchemaExtensions {
    private final Reading reading;

    SchemaExtensions(Reading reading) {
        this.reading = reading;
    }

    /** Looks at those of one use. */
    void check(SchemaNode node) {
        Values extensions = reading.extensions().read(node.schema().getExtensions(), Site.SCHEMA, node.place());
        if (extensions.flag(Word.NEWTYPE)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.NEWTYPE_WITHOUT_NAMED_STRING,
                            extensions.placeOf(Word.NEWTYPE),
                            "it on " + described(node)));
        }
        if (ODataMarks.of(node).date() && Shape.of(node) != Shape.STRING) {
            reading.problems()
                    .add(Problem.of(
                            Kind.MISPLACED_EXTENSION,
                            extensions.placeOf(Word.ODATA).at("type"),
                            "it on " + described(node),
                            "type of " + Word.ODATA.key(),
                            "a schema of type string"));
        }
        if (Shape.of(node) != Shape.OBJECT) {
            checkObjectsOnly(extensions, reading);
        }
    }

    private static String described(SchemaNode node) {
        String types = String.join(" or ", node.types());
        return types.isEmpty() ? "a schema without a type" : "a schema of type " + types;
    }

    /** Reports what only a record can have. */
    static void checkObjectsOnly(Values extensions, Reading reading) {
        for (Word word : List.of(Word.FLATTEN, Word.MIXIN)) {
            if (!extensions.items(word).isEmpty()) {
                reading.problems()
                        .add(Problem.of(
                                Kind.MISPLACED_EXTENSION,
                                extensions.placeOf(word),
                                "it on a schema without properties",
                                word.key(),
                                "an object schema with properties"));
            }
        }
    }
}
