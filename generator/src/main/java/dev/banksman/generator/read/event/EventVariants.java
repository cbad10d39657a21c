package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Tags;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The alternatives of a webhook's payload, by the property that tells them: a discriminator, or constants. One with
 * several values is an event for each of them; those with the same one are an event together.
 */
final class EventVariants {
    private final Catalogue catalogue;
    private final Tags tags;

    EventVariants(Reading reading, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tags = new Tags(reading, catalogue);
    }

    /**
     * What a payload is made of.
     *
     * @param pointer where the values stand
     * @param payloads by value
     * @param untold what the alternatives without a value are called
     */
    record Told(String pointer, Map<String, List<SchemaNode>> payloads, List<String> untold) {
        private static final Told NOTHING = new Told("", Map.of(), List.of());
    }

    /** The alternatives of a payload; none when nothing tells two of them. */
    Told of(SchemaNode payload) {
        SchemaNode union = catalogue.behind(payload);
        String property = Shape.of(union) == Shape.UNION ? property(union) : "";
        if (property.isEmpty()) {
            return Told.NOTHING;
        }
        Told told = new Told(new Place("", "").at(property).pointer(), new LinkedHashMap<>(), new ArrayList<>());
        collect(union, property, told, Collections.newSetFromMap(new IdentityHashMap<>()));
        return told.payloads().size() < 2 ? Told.NOTHING : told;
    }

    private String property(SchemaNode union) {
        return tags.property(union, tags.options(union));
    }

    private void collect(SchemaNode union, String property, Told told, Set<Schema<?>> seen) {
        if (!seen.add(union.schema())) {
            return;
        }
        for (Tags.Option option : tags.options(union)) {
            SchemaNode behind = catalogue.behind(option.node());
            boolean several = option.values().size() != 1;
            if (several && Shape.of(behind) == Shape.UNION && property(behind).equals(property)) {
                collect(behind, property, told, seen);
            } else {
                add(option, option.values().isEmpty() ? tags.texts(behind, property) : option.values(), told);
            }
        }
    }

    private void add(Tags.Option option, List<String> values, Told told) {
        values.forEach(value -> told.payloads()
                .computeIfAbsent(value, first -> new ArrayList<>())
                .add(catalogue.settled(option.node())));
        if (values.isEmpty()) {
            told.untold().add(option.hint());
        }
    }

    /** One schema for all that have the same value. */
    static SchemaNode joined(List<SchemaNode> payloads) {
        SchemaNode first = payloads.get(0);
        return payloads.size() == 1 ? first : new SchemaNode(new Schema<>(), first.place()).with(Parts.anyOf(payloads));
    }
}
