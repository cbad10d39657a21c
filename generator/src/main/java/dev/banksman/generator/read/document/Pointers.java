package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows JSON Pointers (RFC 6901) past what components are called: into a component schema, and to answers, bodies and
 * parameters anywhere, as references lead that tools wrote which had to put several files into one:
 * {@code #/paths/~1pets/get/responses/200}. Schemas outside the components are components already
 * ({@code prepare.DistantSchemas}).
 */
public final class Pointers {
    private static final List<Member<?>> MEMBERS = List.of(
            new Member<>(OpenAPI.class, "paths", OpenAPI::getPaths),
            new Member<>(OpenAPI.class, "webhooks", OpenAPI::getWebhooks),
            new Member<>(OpenAPI.class, "components", OpenAPI::getComponents),
            new Member<>(Components.class, "responses", Components::getResponses),
            new Member<>(Components.class, "parameters", Components::getParameters),
            new Member<>(Components.class, "requestBodies", Components::getRequestBodies),
            new Member<>(Components.class, "callbacks", Components::getCallbacks),
            new Member<>(Components.class, "pathItems", Components::getPathItems),
            new Member<>(PathItem.class, "parameters", PathItem::getParameters),
            new Member<>(PathItem.class, "get", PathItem::getGet),
            new Member<>(PathItem.class, "put", PathItem::getPut),
            new Member<>(PathItem.class, "post", PathItem::getPost),
            new Member<>(PathItem.class, "patch", PathItem::getPatch),
            new Member<>(PathItem.class, "delete", PathItem::getDelete),
            new Member<>(PathItem.class, "head", PathItem::getHead),
            new Member<>(PathItem.class, "options", PathItem::getOptions),
            new Member<>(Operation.class, "parameters", Operation::getParameters),
            new Member<>(Operation.class, "requestBody", Operation::getRequestBody),
            new Member<>(Operation.class, "responses", Operation::getResponses),
            new Member<>(Operation.class, "callbacks", Operation::getCallbacks));

    private final Node<Object> root;

    Pointers(OpenAPI document, Place root) {
        this.root = new Node<>(document, root);
    }

    /** What a kind of object has under a name. */
    private record Member<T>(Class<T> of, String name, Function<T, @Nullable Object> get) {
        @Nullable
        Object in(Object object) {
            return get.apply(of.cast(object));
        }
    }

    /** Whether a reference points past a component schema's name. */
    public static boolean isInside(SchemaNode node) {
        String ref = node.ref().orElse("");
        return ref.startsWith(References.SCHEMAS) && ref.indexOf('/', References.SCHEMAS.length()) > 0;
    }

    /**
     * The schema inside a component schema that a reference points to; empty when it points to a component, or nowhere.
     */
    public static Optional<SchemaNode> inside(SchemaNode node, Map<String, SchemaNode> schemas) {
        List<String> tokens = isInside(node) ? References.tokens(node.ref().orElseThrow()) : List.of();
        return tokens.size() < 4 // components, schemas, the component's name
                ? Optional.empty()
                : Optional.ofNullable(schemas.get(tokens.get(2)))
                        .flatMap(component -> Subschemas.at(component, tokens.subList(3, tokens.size())));
    }

    /** What a reference leads to, if it is of a kind. */
    <T> Optional<Node<T>> find(String ref, Class<T> type) {
        Optional<Node<Object>> here = Optional.of(root);
        for (String token : References.tokens(ref)) {
            here = here.flatMap(node -> next(node, token));
        }
        return here.filter(found -> type.isInstance(found.value()))
                .map(found -> new Node<>(type.cast(found.value()), found.place()));
    }

    private static Optional<Node<Object>> next(Node<Object> node, String token) {
        return Optional.ofNullable(member(node.value(), token))
                .map(value -> new Node<>(value, node.place().at(token)));
    }

    private static @Nullable Object member(Object object, String token) {
        if (object instanceof Map<?, ?> map) {
            return map.get(token);
        }
        if (object instanceof List<?> list) {
            return token.matches("\\d{1,6}") && Integer.parseInt(token) < list.size()
                    ? list.get(Integer.parseInt(token))
                    : null;
        }
        return MEMBERS.stream()
                .filter(member ->
                        member.of().isInstance(object) && member.name().equals(token))
                .findFirst()
                .map(member -> member.in(object))
                .orElse(null);
    }
}
