package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas in the one form that the readers of types know: without {@code allOf}, and with alternatives only where a
 * value really has one of several shapes.
 */
public final class Settling {
    private static final int LONGEST_CHAIN = 30;

    private final References references;
    private final Map<String, SchemaNode> written;
    private final Heirs heirs;
    private final Merging merging;
    private final Choices choices = new Choices(this);
    private final IdentityHashMap<Schema<?>, SchemaNode> settled = new IdentityHashMap<>();
    private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
    private final Set<Schema<?>> open = Collections.newSetFromMap(new IdentityHashMap<>());

    public Settling(Reading reading, Map<String, SchemaNode> written) {
        this.references = reading.references();
        this.written = written;
        this.heirs = new Heirs(written);
        this.merging = new Merging(reading, written, heirs);
        written.forEach((name, node) -> names.put(node.schema(), name));
    }

    /** The component schemas, settled. */
    public Map<String, SchemaNode> components() {
        Map<String, SchemaNode> components = new LinkedHashMap<>();
        written.forEach((name, node) -> components.put(name, settled(node)));
        return components;
    }

    public SchemaNode settled(SchemaNode node) {
        SchemaNode known = settled.get(node.schema());
        if (known != null && known.place().equals(node.place())) {
            return known;
        }
        if (!open.add(node.schema())) {
            return node;
        }
        SchemaNode merged = merging.merged(node);
        boolean parent = heirs.isParent(names.getOrDefault(node.schema(), ""));
        SchemaNode done = parent ? withHeirs(merged, node) : choices.simplified(merged);
        open.remove(node.schema());
        settled.put(node.schema(), done);
        settled.put(done.schema(), done);
        return done;
    }

    /** The alternatives of a parent are those that build upon it. */
    private SchemaNode withHeirs(SchemaNode merged, SchemaNode node) {
        List<String> all = heirs.of(names.getOrDefault(node.schema(), ""));
        return all.isEmpty()
                ? merged
                : merged.with(Parts.of(
                                merged.properties(),
                                all.stream().map(name -> reference(name, node)).toList())
                        .upon(merged.bases()));
    }

    private static SchemaNode reference(String name, SchemaNode from) {
        return new SchemaNode(new Schema<>().$ref(References.to(name)), from.place());
    }

    /** What stands behind references and schemas that only describe another one. */
    public SchemaNode behind(SchemaNode node) {
        SchemaNode here = settled(node);
        Optional<SchemaNode> next = next(here);
        for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
            here = settled(next.get());
            next = next(here);
        }
        return here;
    }

    private Optional<SchemaNode> next(SchemaNode node) {
        if (node.ref().isPresent()) {
            return references.target(node, written);
        }
        return Shape.of(node) == Shape.WRAPPER ? Shape.wrapped(node) : Optional.empty();
    }
}
