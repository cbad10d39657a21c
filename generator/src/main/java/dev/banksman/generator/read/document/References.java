package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows {@code $ref} into the document's components. */
public final class References {
    /** A longer chain is a circle. */
    private static final int LONGEST_CHAIN = 30;

    static final String SCHEMAS = "#/components/schemas/";

    /** What stands in for something that is not there. */
    private static final Map<String, String> INSTEAD = Map.of(
            "schemas", "it is any JSON value",
            "responses", "it is raw bytes",
            "requestBodies", "it is raw bytes");

    private final Components components;
    private final Pointers pointers;
    private final Place root;
    private final Problems problems;

    References(OpenAPI document, Place root, Problems problems) {
        this.components = document.getComponents() == null ? new Components() : document.getComponents();
        this.pointers = new Pointers(document, root);
        this.root = root;
        this.problems = problems;
    }

    Optional<Node<Parameter>> parameter(Node<Parameter> node) {
        return resolve(node, Parameter.class, Parameter::get$ref, "parameters", Given.map(components.getParameters()));
    }

    public Optional<Node<ApiResponse>> response(Node<ApiResponse> node) {
        return resolve(node, ApiResponse.class, ApiResponse::get$ref, "responses", Given.map(components.getResponses()))
                .or(() -> Optional.of(new Node<>(new ApiResponse().content(bytes()), node.place())));
    }

    public Optional<Node<RequestBody>> body(Node<RequestBody> node) {
        return resolve(
                        node,
                        RequestBody.class,
                        RequestBody::get$ref,
                        "requestBodies",
                        Given.map(components.getRequestBodies()))
                .or(() -> Optional.of(new Node<>(new RequestBody().content(bytes()), node.place())));
    }

    private static Content bytes() {
        return new Content().addMediaType("*/*", new MediaType().schema(new BinarySchema()));
    }

    public Optional<Node<Example>> example(Node<Example> node) {
        return resolve(node, Example.class, Example::get$ref, "examples", Given.map(components.getExamples()));
    }

    public Optional<Node<PathItem>> pathItem(Node<PathItem> node) {
        return resolve(node, PathItem.class, PathItem::get$ref, "pathItems", Given.map(components.getPathItems()));
    }

    public Optional<Node<Callback>> callback(Node<Callback> node) {
        return resolve(node, Callback.class, Callback::get$ref, "callbacks", Given.map(components.getCallbacks()));
    }

    /** The name of the component schema that a schema refers to; reported when there is none. */
    public Optional<String> schema(SchemaNode node, Map<String, SchemaNode> schemas) {
        return node.ref()
                .flatMap(ref -> named(ref, "schemas", schemas, node.place().at("$ref")));
    }

    /** A reference's unescaped pointer tokens. */
    public static List<String> tokens(String ref) {
        return Stream.of(ref.substring(ref.indexOf('/') + 1).split("/"))
                .map(References::unescaped)
                .toList();
    }

    /** What a reference's target is called where it stands. */
    public static String lastToken(String ref) {
        return unescaped(ref.substring(ref.lastIndexOf('/') + 1));
    }

    /** What a schema refers to, if that exists. */
    public Optional<SchemaNode> target(SchemaNode node, Map<String, SchemaNode> schemas) {
        return nameIn(node).map(schemas::get).or(() -> Pointers.inside(node, schemas));
    }

    /** The reference to a component. */
    public static String to(String schema) {
        return SCHEMAS + schema.replace("~", "~0").replace("/", "~1");
    }

    /** The component that a mapping names: by a reference, by its bare name, or by the file that it came from. */
    public Optional<String> mapped(String value, Map<String, SchemaNode> schemas, Place place) {
        String last = lastToken(value);
        Optional<String> name = Stream.of(value, last, last.replaceFirst("\\.[A-Za-z]+$", ""))
                .filter(schemas::containsKey)
                .findFirst();
        if (name.isEmpty()) {
            problems.add(Problem.of(Kind.MAPPED_TO_NOTHING, place, value).suggesting(last, schemas.keySet()));
        }
        return name;
    }

    private <T> Optional<Node<T>> resolve(
            Node<T> node, Class<T> type, Function<T, @Nullable String> ref, String section, Map<String, T> declared) {
        Node<T> current = node;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String target = ref.apply(current.value());
            if (target == null) {
                return Optional.of(current);
            }
            Place place = current.place().at("$ref");
            Optional<Node<T>> next = pointers.find(target, type)
                    .or(() -> named(target, section, declared, place)
                            .flatMap(name -> Optional.ofNullable(declared.get(name))
                                    .map(value -> new Node<>(value, root.at("components", section, name)))));
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        String found = "a circle that never leaves " + section;
        problems.add(unresolved(node.place(), found, section));
        return Optional.empty();
    }

    private Optional<String> named(String ref, String section, Map<String, ?> declared, Place place) {
        String prefix = "#/components/" + section + "/";
        String name = ref.startsWith(prefix) ? unescaped(ref.substring(prefix.length())) : ref;
        if (declared.containsKey(name)) {
            return Optional.of(name);
        }
        problems.add(unresolved(place, ref, section)
                .suggesting(ref, declared.keySet().stream().map(prefix::concat).toList()));
        return Optional.empty();
    }

    private static Problem unresolved(Place place, String found, String section) {
        String instead = INSTEAD.getOrDefault(section, "it is left out");
        return Problem.of(Kind.UNRESOLVED_REFERENCE, place, found, "components/" + section, instead);
    }

    /** The name of the component schema to which a schema refers, whether it exists or not. */
    public static Optional<String> nameIn(SchemaNode node) {
        return node.ref().map(ref -> unescaped(ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : ref));
    }

    /** A reference is a URI whose fragment is a JSON Pointer (RFC 6901, section 6). */
    public static String unescaped(String token) {
        String decoded = token.contains("%") ? percentDecoded(token) : token;
        return decoded.replace("~1", "/").replace("~0", "~");
    }

    private static String percentDecoded(String token) {
        try {
            return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return token;
        }
    }
}
