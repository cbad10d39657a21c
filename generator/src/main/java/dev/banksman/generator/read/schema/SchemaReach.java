package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Pointers;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The component schemas that some schemas lead to, however far. */
final class SchemaReach {
    private final Map<String, SchemaNode> schemas;
    private final Set<String> names = new HashSet<>();
    private final Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<SchemaNode> open = new ArrayDeque<>();

    private SchemaReach(Map<String, SchemaNode> schemas) {
        this.schemas = schemas;
    }

    static Set<String> of(Collection<SchemaNode> from, Map<String, SchemaNode> schemas) {
        SchemaReach reach = new SchemaReach(schemas);
        reach.open.addAll(from);
        while (!reach.open.isEmpty()) {
            reach.visit(reach.open.remove());
        }
        return reach.names;
    }

    private void visit(SchemaNode node) {
        References.nameIn(node).ifPresent(name -> {
            SchemaNode target = schemas.get(name);
            if (target != null && names.add(name)) {
                open.add(target);
            }
        });
        Pointers.inside(node, schemas).filter(inner -> seen.add(inner.schema())).ifPresent(open::add);
        open.addAll(node.properties().values());
        node.items().ifPresent(open::add);
        node.additional().ifPresent(open::add);
        open.addAll(node.alternatives());
        open.addAll(node.all());
    }
}
