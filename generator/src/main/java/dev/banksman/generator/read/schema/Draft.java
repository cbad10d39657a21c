package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One schema in the making, for which all of several schemas hold. */
final class Draft {
    /** More combinations of alternatives are nobody's intention. */
    private static final int MOST_COMBINATIONS = 64;

    private final SchemaNode outer;
    private final Schema<?> schema = new Schema<>();
    private final Map<String, SchemaNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> bases = new LinkedHashSet<>();
    private final List<List<SchemaNode>> choices = new ArrayList<>();
    private boolean nullable;
    private boolean neverNull;
    private boolean closed = true;
    private boolean contradictory;

    /** Begins with what the composing schema says about itself. */
    Draft(SchemaNode outer) {
        this.outer = outer;
        Keyword.words(outer.schema(), schema);
    }

    /** Adds a part; where parts differ, a later one's word on a property beats an earlier one's. */
    void add(SchemaNode part) {
        Keyword.values(part.schema(), schema);
        addTypes(part.types());
        part.properties().forEach((name, property) -> properties.merge(name, property, Draft::both));
        required.addAll(part.required());
        bases.addAll(part.bases());
        nullable |= part.nullable();
        neverNull |= !part.nullable() && isOfSomeType(part);
        addAdditional(part);
        if (part.hasAlternatives()) {
            choices.add(part.alternatives());
        }
    }

    /**
     * Only who says what values are forbids null; OpenAPI 3.0.3 has {@code nullable} change a type and nothing else.
     */
    private static boolean isOfSomeType(SchemaNode part) {
        return !part.types().isEmpty()
                || part.hasProperties()
                || part.hasAlternatives()
                || part.schema().getEnum() != null
                || part.schema().getConst() != null;
    }

    private void addAdditional(SchemaNode part) {
        if (part.additional().isPresent() && schema.getAdditionalProperties() == null) {
            schema.setAdditionalProperties(part.schema().getAdditionalProperties());
        }
        closed &= part.closed() || !part.hasProperties();
    }

    private void addTypes(Set<String> more) {
        if (types.isEmpty()) {
            types.addAll(more);
        } else if (!more.isEmpty()) {
            boolean whole = types.contains("integer") || more.contains("integer");
            types.retainAll(more);
            if (types.isEmpty() && whole && numeric(more)) {
                types.add("integer");
            }
            contradictory |= types.isEmpty();
        }
    }

    private boolean numeric(Set<String> more) {
        return more.contains("number") || more.contains("integer");
    }

    /** Whether no value fits all parts. */
    boolean contradictory() {
        return contradictory;
    }

    /** Whether there are more combinations of alternatives than one could name; those of one list are what they are. */
    boolean excessive() {
        return choices.size() > 1
                && choices.stream().mapToLong(List::size).reduce(1, (all, more) -> Math.min(all * more, 1_000))
                        > MOST_COMBINATIONS;
    }

    SchemaNode finished() {
        schema.setTypes(types.isEmpty() ? null : types);
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
        schema.setNullable((outer.nullable() || (nullable && !neverNull)) ? true : null);
        schema.setDiscriminator(outer.schema().getDiscriminator());
        if (outer.closed() || (closed && !properties.isEmpty())) {
            schema.setAdditionalProperties(false);
        }
        return new SchemaNode(schema, outer.place())
                .with(Parts.of(properties, combinations()).upon(bases));
    }

    private List<SchemaNode> combinations() {
        List<SchemaNode> combined = choices.isEmpty() ? List.of() : choices.get(0);
        for (List<SchemaNode> more : choices.subList(Math.min(1, choices.size()), choices.size())) {
            combined = combined.stream()
                    .flatMap(one -> more.stream().map(other -> both(one, other)))
                    .toList();
        }
        return combined;
    }

    /** A schema for which both hold. */
    static SchemaNode both(SchemaNode one, SchemaNode other) {
        boolean twice = one.place().equals(other.place()) && one.parts().equals(other.parts());
        boolean alike = one.parts().isEmpty() && other.parts().isEmpty();
        boolean same = (twice || alike) && Objects.equals(one.schema(), other.schema());
        return same ? one : new SchemaNode(new Schema<>(), other.place()).with(Parts.allOf(List.of(one, other)));
    }
}
