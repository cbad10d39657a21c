package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code x-banksman-related}: alternatives of an address, and of the object that is there. */
final class RelatedReader {
    private static final String ADDRESS = "resource_uri";

    private final Reading reading;
    private final Catalogue catalogue;
    private final Function<SchemaNode, Use> references;

    /** @param references reads what a {@code $ref} leads to */
    RelatedReader(Reading reading, Catalogue catalogue, Function<SchemaNode, Use> references) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.references = references;
    }

    Use read(SchemaNode node) {
        List<SchemaNode> options = node.alternatives().stream()
                .filter(option -> !option.onlyNull())
                .toList();
        Optional<SchemaNode> resource =
                options.stream().filter(this::isResource).findFirst();
        if (options.size() == 2 && options.stream().anyMatch(this::isText) && resource.isPresent()) {
            TypeRef type = references.apply(resource.get()).type();
            return new Use(new TypeRef.Holding(TypeRef.Holder.RELATED, type), false);
        }
        reading.problems()
                .add(Problem.of(Kind.NOT_RELATED, node.place().at(Word.RELATED.key()), "it on " + found(options)));
        return Use.JSON;
    }

    private boolean isText(SchemaNode option) {
        return Shape.of(catalogue.behind(option)) == Shape.STRING;
    }

    private boolean isResource(SchemaNode option) {
        return option.ref().isPresent() && catalogue.behind(option).properties().containsKey(ADDRESS);
    }

    private String found(List<SchemaNode> options) {
        if (options.isEmpty()) {
            return "a schema without oneOf";
        }
        return options.stream()
                .map(this::described)
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private String described(SchemaNode option) {
        return option.ref()
                .map(ref -> References.lastToken(ref) + (isResource(option) ? "" : " without " + ADDRESS))
                .orElseGet(() -> option.types().isEmpty() ? "an inline schema" : String.join(" or ", option.types()));
    }
}
