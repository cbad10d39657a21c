package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Word;

/**
 * {@code x-banksman-instant}: date-times, of one schema or of the whole document, that are in UTC, also where they
 * don't say so.
 */
final class Instants {
    private final Reading reading;
    private final boolean everywhere;

    Instants(Reading reading) {
        this.reading = reading;
        this.everywhere = Boolean.TRUE.equals(
                Given.map(reading.document().getExtensions()).get(Word.INSTANT.key()));
    }

    /** The use of a single value as it is with the extension. */
    Use read(SchemaNode node, Use scalar) {
        Object own = Given.map(node.schema().getExtensions()).get(Word.INSTANT.key());
        boolean dateTime = scalar.type().is(TypeRef.Kind.DATE_TIME);
        if (Boolean.TRUE.equals(own) && !dateTime) {
            reading.problems()
                    .add(Problem.of(
                            Kind.MISPLACED_EXTENSION,
                            node.place().at(Word.INSTANT.key()),
                            "it on another schema",
                            Word.INSTANT.key(),
                            "the document, or a string with format date-time"));
        }
        boolean instant = own == null ? everywhere : Boolean.TRUE.equals(own);
        return dateTime && instant ? Use.of(TypeRef.Kind.INSTANT) : scalar;
    }
}
