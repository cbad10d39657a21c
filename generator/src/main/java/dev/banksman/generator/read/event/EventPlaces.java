package dev.banksman.generator.read.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import dev.banksman.generator.read.type.Catalogue;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of one event where its type could stand: headers, and texts in the payload. Outer ones come first. */
final class EventPlaces {
    /** {@code /items/0/item/type}. */
    private static final int DEEPEST = 4;

    private static final int MOST = 2_000;
    private static final int MOST_ALTERNATIVES = 100;
    private static final int LONGEST_CHAIN = 20;

    private final Catalogue catalogue;
    private final EventSource source;
    private final List<JsonNode> examples;
    private final Map<Locator, Clue> clues = new LinkedHashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private EventPlaces(Catalogue catalogue, EventSource source, List<JsonNode> examples) {
        this.catalogue = catalogue;
        this.source = source;
        this.examples = examples;
    }

    /**
     * What the document says of the text at a place.
     *
     * @param value the one text by which it tells the event; empty when it tells none
     * @param sure whether the schema says so, and not only an example
     * @param texts all that the schema lists, or the examples show
     */
    record Clue(Optional<String> value, boolean sure, Set<String> texts) {
        /** The one text that there is. */
        Optional<String> single() {
            return texts.size() == 1 ? texts.stream().findFirst() : Optional.empty();
        }
    }

    /** A schema on the way into a payload, with all that it is made of. */
    private record Step(List<SchemaNode> parts, List<String> tokens) {}

    static Map<Locator, Clue> of(EventSource source, Catalogue catalogue, References references) {
        List<JsonNode> examples =
                source.examples(references).stream().map(Examples::tree).toList();
        EventPlaces places = new EventPlaces(catalogue, source, examples);
        source.variant().ifPresent(places::addVariant);
        source.headers().forEach(places::addHeader);
        source.schema().ifPresent(places::addPayload);
        return places.clues;
    }

    private void addPayload(SchemaNode schema) {
        walk(parts(schema));
        SchemaNode behind = catalogue.behind(schema);
        if (Shape.of(behind) == Shape.UNION && behind.alternatives().size() <= MOST_ALTERNATIVES) {
            addCommon(behind.alternatives().stream().map(this::alone).toList());
        }
    }

    private Map<Locator, Clue> alone(SchemaNode alternative) {
        EventPlaces places = new EventPlaces(catalogue, source, examples);
        places.walk(places.parts(alternative));
        return places.clues;
    }

    /** The places that all alternatives have, with the texts of all. */
    private void addCommon(List<Map<Locator, Clue>> alternatives) {
        alternatives.get(0).keySet().stream()
                .filter(place -> alternatives.stream().allMatch(known -> known.containsKey(place)))
                .forEach(place -> clues.putIfAbsent(
                        place,
                        common(alternatives.stream()
                                .map(known -> known.get(place))
                                .toList())));
    }

    private Clue common(List<Clue> all) {
        Set<String> texts = new LinkedHashSet<>();
        all.forEach(clue -> texts.addAll(clue.texts()));
        boolean sure = all.stream().allMatch(Clue::sure);
        Optional<String> only = texts.stream().findFirst().filter(first -> texts.size() == 1);
        return new Clue(sure ? only.or(() -> source.named(texts)) : Optional.empty(), sure, texts);
    }

    private void addVariant(EventVariant variant) {
        String value = variant.value();
        clues.put(Locator.pointer(variant.pointer()), new Clue(Optional.of(value), true, Set.of(value)));
    }

    private void addHeader(Node<Parameter> node) {
        Parameter parameter = node.value();
        Set<String> shown = new LinkedHashSet<>();
        addText(shown, parameter.getExample());
        Optional<SchemaNode> schema = Optional.ofNullable(parameter.getSchema())
                .map(given -> new SchemaNode(given, node.place().at("schema")));
        List<SchemaNode> parts = schema.map(this::parts).orElse(List.of());
        clues.put(Locator.header(parameter.getName()), clue(parts, shown));
    }

    private void walk(List<SchemaNode> payload) {
        open.add(new Step(payload, List.of()));
        while (!open.isEmpty() && clues.size() < MOST) {
            Step step = open.remove();
            for (SchemaNode part : step.parts()) {
                part.properties().forEach((name, property) -> add(step, name, property));
                part.items().ifPresent(items -> add(step, "0", items));
            }
        }
    }

    private void add(Step step, String token, SchemaNode node) {
        List<String> tokens =
                Stream.concat(step.tokens().stream(), Stream.of(token)).toList();
        List<SchemaNode> parts = parts(node);
        if (isText(parts)) {
            String pointer = new Place("", "").at(tokens.toArray(String[]::new)).pointer();
            clues.putIfAbsent(Locator.pointer(pointer), clue(parts, shown(pointer)));
        } else if (tokens.size() < DEEPEST) {
            open.add(new Step(parts, tokens));
        }
    }

    private static boolean isText(List<SchemaNode> parts) {
        return parts.stream().anyMatch(part -> part.is("string") || !texts(part).isEmpty());
    }

    /** A schema's own texts: its constant, or the values of its enum. */
    private static List<String> texts(SchemaNode node) {
        return Stream.concat(
                        node.constant().stream(),
                        node.values().stream().filter(String.class::isInstance).map(String.class::cast))
                .distinct()
                .toList();
    }

    private Clue clue(List<SchemaNode> parts, Set<String> shown) {
        List<String> texts = parts.stream()
                .map(EventPlaces::texts)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (texts.size() == 1) {
            return new Clue(Optional.of(texts.get(0)), true, Set.of(texts.get(0)));
        }
        parts.forEach(part -> addText(shown, part.schema().getExample()));
        boolean listed = !texts.isEmpty();
        Set<String> all = listed ? new LinkedHashSet<>(texts) : shown;
        return new Clue(listed || shown.size() == 1 ? source.named(all) : Optional.empty(), listed, all);
    }

    /** What the examples have at a place. */
    private Set<String> shown(String pointer) {
        Set<String> shown = new LinkedHashSet<>();
        examples.forEach(example -> addText(shown, example.at(pointer).textValue()));
        return shown;
    }

    private static void addText(Set<String> texts, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            texts.add(text);
        }
    }

    /** A schema, what it refers to or wraps, and what it is composed of. */
    private List<SchemaNode> parts(SchemaNode node) {
        List<SchemaNode> parts = new ArrayList<>();
        collect(node, parts);
        return parts;
    }

    private void collect(SchemaNode node, List<SchemaNode> parts) {
        if (parts.size() > LONGEST_CHAIN) {
            return;
        }
        parts.add(node);
        References.nameIn(node).flatMap(catalogue::schema).ifPresent(target -> collect(target, parts));
        node.members("allOf").forEach(member -> collect(member, parts));
        if (node.members("allOf").isEmpty()) {
            Shape.wrapped(node).ifPresent(member -> collect(member, parts));
        }
    }
}
