package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Comes by every schema of a document once, without recursion: nobody bounds how deep schemas nest. */
final class SchemaWalk {
    private final Deque<Schema<?>> open = new ArrayDeque<>();
    private final Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaWalk() {}

    /** Shows each schema; what the visitor hangs into a schema is shown as well. */
    static void each(OpenAPI document, Consumer<Schema<?>> visitor) {
        SchemaWalk walk = new SchemaWalk();
        walk.document(document);
        while (!walk.open.isEmpty()) {
            Schema<?> schema = walk.open.pop();
            visitor.accept(schema);
            walk.inside(schema);
        }
    }

    private void document(OpenAPI document) {
        if (document.getComponents() != null) {
            components(document.getComponents());
        }
        values(document.getPaths(), this::path);
        values(document.getWebhooks(), this::path);
    }

    private void components(Components components) {
        values(components.getSchemas(), this::add);
        values(components.getParameters(), this::parameter);
        values(components.getHeaders(), this::header);
        values(components.getRequestBodies(), this::body);
        values(components.getResponses(), this::answer);
        values(components.getCallbacks(), this::callback);
        values(components.getPathItems(), this::path);
    }

    private void path(PathItem path) {
        all(path.getParameters(), this::parameter);
        path.readOperations().forEach(this::operation);
    }

    private void operation(Operation operation) {
        all(operation.getParameters(), this::parameter);
        if (operation.getRequestBody() != null) {
            body(operation.getRequestBody());
        }
        values(operation.getResponses(), this::answer);
        values(operation.getCallbacks(), this::callback);
    }

    private void callback(Callback callback) {
        values(callback, this::path);
    }

    private void parameter(Parameter parameter) {
        add(parameter.getSchema());
        content(parameter.getContent());
    }

    private void header(Header header) {
        add(header.getSchema());
        content(header.getContent());
    }

    private void body(RequestBody body) {
        content(body.getContent());
    }

    private void answer(ApiResponse answer) {
        content(answer.getContent());
        values(answer.getHeaders(), this::header);
    }

    private void content(@Nullable Content content) {
        values(content, media -> add(media.getSchema()));
    }

    private void inside(Schema<?> schema) {
        values(schema.getProperties(), this::add);
        values(schema.getPatternProperties(), this::add);
        all(schema.getAllOf(), this::add);
        all(schema.getOneOf(), this::add);
        all(schema.getAnyOf(), this::add);
        all(schema.getPrefixItems(), this::add);
        add(schema.getItems());
        add(schema.getPropertyNames());
        add(schema.getAdditionalProperties() instanceof Schema<?> additional ? additional : null);
    }

    private void add(@Nullable Schema<?> schema) {
        if (schema != null && seen.add(schema)) {
            open.push(schema);
        }
    }

    private static <T> void values(@Nullable Map<String, ? extends T> map, Consumer<? super T> each) {
        all(map == null ? null : map.values(), each);
    }

    private static <T> void all(@Nullable Collection<? extends T> values, Consumer<? super T> each) {
        if (values != null) {
            values.stream().filter(value -> value != null).forEach(each);
        }
    }
}
