package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** What a schema says beside its alternatives, in each of them. */
final class Distribution {
    private final Settling settling;
    private final Alternatives alternatives;

    Distribution(Settling settling, Alternatives alternatives) {
        this.settling = settling;
        this.alternatives = alternatives;
    }

    SchemaNode beside(SchemaNode node, List<SchemaNode> options) {
        List<SchemaNode> distributed = of(node, options);
        return distributed.size() == 1
                ? settling.settled(Draft.both(described(node), distributed.get(0)))
                : alternatives.replaced(node, distributed);
    }

    private static SchemaNode described(SchemaNode node) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        return new SchemaNode(schema, node.place());
    }

    /** Each alternative with the properties that stand beside it; one that has them already stays what it is. */
    List<SchemaNode> of(SchemaNode node, List<SchemaNode> options) {
        SchemaNode common = alternatives.replaced(node, List.of());
        common.schema().setTitle(null);
        common.schema().setDescription(null);
        common.schema().setDiscriminator(null);
        Set<String> names = common.properties().keySet();
        return options.stream()
                .map(option -> settling.behind(option).properties().keySet().containsAll(names)
                        ? option
                        : Draft.both(common, option))
                .toList();
    }
}
