package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** A schema with other alternatives than its own. */
final class Alternatives {
    private final Settling settling;

    Alternatives(Settling settling) {
        this.settling = settling;
    }

    /** All that a schema says, but for its alternatives. */
    SchemaNode replaced(SchemaNode node, List<SchemaNode> options) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        Keyword.values(node.schema(), schema);
        schema.setTypes(options.isEmpty() && node.types().size() == 1 ? node.types() : null);
        schema.setNullable(letNullThrough(node) ? true : null);
        schema.setRequired(node.schema().getRequired());
        schema.setDiscriminator(node.schema().getDiscriminator());
        schema.setAdditionalProperties(node.schema().getAdditionalProperties());
        return new SchemaNode(schema, node.place())
                .with(Parts.of(node.properties(), options).upon(node.bases()));
    }

    /** Whether it or one of its own alternatives lets null through. */
    boolean letNullThrough(SchemaNode node) {
        return node.nullable()
                || node.alternatives().stream()
                        .anyMatch(option -> settling.settled(option).nullable()
                                || settling.behind(option).nullable());
    }
}
