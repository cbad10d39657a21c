package dev.banksman.generator.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds every JSON example of a document together with the type that the generated client has for it. */
final class ExampleFinder {
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final RawDocument document;
    private final ClientTypes types;
    private final SchemaWalk schemas;
    private final List<String> operations = new ArrayList<>();

    ExampleFinder(RawDocument document, ClientTypes types) {
        this.document = document;
        this.types = types;
        this.schemas = new SchemaWalk(document, types);
    }

    /** Operations first: who uses a schema tells its type better than its name does. */
    List<Example> find() {
        document.root().at("paths").members().forEach(this::path);
        document.root().at("webhooks").members().forEach(this::webhook);
        document.root().at("x-webhooks").members().forEach(this::webhook);
        for (Part schema : document.root().at("components").at("schemas").members()) {
            schemas.add(schema, types.component(schema));
        }
        return schemas.examples();
    }

    /** The operations that the document has, as {@link ClientTypes#operations} has them. */
    List<String> operations() {
        return operations;
    }

    private void path(Part use) {
        for (Part operation : document.followed(use).members()) {
            if (VERBS.contains(operation.name())) {
                String key = ClientTypes.operation(operation.name(), use.name());
                operations.add(key);
                operation(operation, key);
            }
        }
    }

    /** What is thrown has a body of any JSON value, except where its schema has a name. */
    private void operation(Part operation, String key) {
        body(operation.at("requestBody"), types.body(key));
        Map<String, Part> answers = new TreeMap<>();
        operation.at("responses").members().forEach(answer -> answers.put(answer.name(), document.followed(answer)));
        Optional<Part> typed = answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .filter(answer -> best(answer).isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(answers.get("default"))
                        .filter(answer -> answers.keySet().stream().noneMatch(status -> status.matches("[23].*"))));
        for (Part answer : answers.values()) {
            boolean read = typed.filter(answer::equals).isPresent();
            media(answer, read ? types.answer(key) : Optional.of(Object.class));
        }
        operation
                .at("callbacks")
                .members()
                .forEach(callback -> document.followed(callback).members().forEach(this::webhook));
    }

    private void webhook(Part use) {
        for (Part operation : document.followed(use).members()) {
            if (VERBS.contains(operation.name())) {
                String name = operation.node().at("/x-banksman-event/name").asString(use.name());
                Optional<Type> type = types.event(name).map(ExampleFinder::payload);
                if (type.isEmpty()) {
                    best(document.followed(operation.at("requestBody"))).ifPresent(this::deliveries);
                }
                body(operation.at("requestBody"), type);
            }
        }
    }

    /** A webhook that is called something else by its sender, or is many events: each example tells. */
    private void deliveries(Part media) {
        Stream.concat(
                        Stream.of(media.at("example")),
                        media.at("examples").members().stream()
                                .map(example -> document.followed(example).at("value")))
                .filter(Part::exists)
                .forEach(example -> schemas.example(
                        example,
                        media.at("schema"),
                        types.event(example.node().toString().getBytes(UTF_8)).map(ExampleFinder::payload)));
    }

    /** A record around a payload that has a type of its own tells of that type. */
    private static Type payload(Class<?> event) {
        RecordComponent[] components = event.getRecordComponents();
        boolean wrapper = components != null && components.length == 1 && WireNames.isWhole(components[0]);
        return wrapper ? components[0].getGenericType() : event;
    }

    private void body(Part use, Optional<Type> type) {
        media(document.followed(use), type);
    }

    /** The JSON media types of a body; only the best one is what the client reads and writes. */
    private void media(Part body, Optional<Type> type) {
        Optional<Part> best = best(body);
        for (Part media : body.at("content").members()) {
            if (isJson(media.name())) {
                media(media, best.filter(media::equals).flatMap(read -> type), media.at("schema"));
            }
        }
    }

    private void media(Part media, Optional<Type> type, Part schema) {
        schemas.example(media.at("example"), schema, type);
        for (Part example : media.at("examples").members()) {
            schemas.example(document.followed(example).at("value"), schema, type);
        }
        if (schema.exists()) {
            schemas.add(schema, type);
        }
    }

    private static Optional<Part> best(Part body) {
        List<Part> json = new ArrayList<>();
        for (Part media : body.at("content").members()) {
            if (isJson(media.name()) && !media.at("schema").text("format").equals("binary")) {
                json.add(media);
            }
        }
        return json.stream()
                .filter(media -> bare(media.name()).equals("application/json"))
                .findFirst()
                .or(() -> json.stream().findFirst());
    }

    private static boolean isJson(String type) {
        String bare = bare(type);
        return bare.equals("application/json") || bare.endsWith("+json") || bare.equals("*/*");
    }

    private static String bare(String type) {
        return type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
