package dev.banksman.generator.read;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the component schemas that any request body reaches. */
final class SentSchemas {
    private final Map<String, SchemaNode> schemas;
    private final Set<String> names = new HashSet<>();
    private final Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<SchemaNode> open = new ArrayDeque<>();

    SentSchemas(Reading reading, Map<String, SchemaNode> schemas) {
        this.schemas = schemas;
        Given.map(reading.document().getPaths())
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> addBody(operation, reading)));
        if (reading.document().getComponents() != null) {
            Given.map(reading.document().getComponents().getRequestBodies())
                    .values()
                    .forEach(body -> addContent(body, reading));
        }
    }

    private void addBody(Operation operation, Reading reading) {
        if (operation.getRequestBody() != null) {
            addContent(operation.getRequestBody(), reading);
        }
    }

    private void addContent(RequestBody body, Reading reading) {
        Given.map(body.getContent()).values().stream()
                .filter(media -> media.getSchema() != null)
                .forEach(media -> open.add(new SchemaNode(media.getSchema(), reading.root())));
    }

    Set<String> names() {
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        return names;
    }

    private void visit(SchemaNode node) {
        References.nameIn(node).ifPresent(name -> {
            SchemaNode target = schemas.get(name);
            if (target != null && names.add(name)) {
                open.add(target);
            }
        });
        Stream.of(
                        References.inside(node, schemas).filter(inner -> seen.add(inner.schema())).stream(),
                        node.properties().values().stream(),
                        node.items().stream(),
                        node.additional().stream(),
                        node.alternatives().stream(),
                        node.members("allOf").stream())
                .flatMap(parts -> parts)
                .forEach(open::add);
    }
}
