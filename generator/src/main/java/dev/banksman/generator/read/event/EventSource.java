package dev.banksman.generator.read.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.banksman.generator.naming.Letters;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a document says will be sent to its users: the operation of a webhook or of a callback.
 *
 * @param key what the document calls the webhook or the callback
 * @param longName another name for it, when a callback of another operation has the key as well
 * @param headers the header parameters
 * @param variant which of the payload's alternatives it is; empty when it is all of them
 * @param others the alternatives that are events of their own
 */
record EventSource(
        String key,
        String longName,
        Operation operation,
        Place place,
        Values extensions,
        List<Node<Parameter>> headers,
        Optional<EventBody> body,
        Optional<EventVariant> variant,
        List<EventVariant> others) {

    /** One alternative of the payload, by what its sender calls it, as long as that says something. */
    EventSource only(EventVariant one) {
        boolean speaking = one.value().codePoints().anyMatch(Character::isLetter);
        String name = speaking ? one.value() : key + " " + one.value();
        return new EventSource(name, name, operation, place, extensions, headers, body, Optional.of(one), List.of());
    }

    /** What is left over of it. */
    EventSource without(List<EventVariant> all) {
        return new EventSource(key, longName, operation, place, extensions, headers, body, variant, all);
    }

    Optional<SchemaNode> schema() {
        return variant.map(EventVariant::payload).or(() -> body.flatMap(EventBody::schema));
    }

    /** The examples of the payload that are of this event. */
    List<Object> examples(References references) {
        return body.map(all -> all.examples(references)).orElse(List.of()).stream()
                .filter(example -> isOfThis(Examples.tree(example)))
                .toList();
    }

    private boolean isOfThis(JsonNode example) {
        return variant.filter(one -> !one.is(example)).isEmpty()
                && others.stream().noneMatch(other -> other.is(example));
    }

    /** Whether an alternative has a value by which it is told; an event that is none may be called anything. */
    boolean isCalled(String type) {
        return variant.filter(one -> !one.value().equals(type)).isEmpty();
    }

    /** What it says of itself beyond OpenAPI. */
    Optional<Section> section() {
        return extensions.section(Word.EVENT);
    }

    /** The one of some texts that is the key but for case and punctuation, or else the one that ends alike. */
    Optional<String> named(Collection<String> texts) {
        String name = Letters.of(key);
        return only(texts, text -> Letters.of(text).equals(name))
                .or(() -> only(texts, text -> endAlike(name, Letters.of(text))));
    }

    private static boolean endAlike(String name, String other) {
        return !name.isEmpty() && !other.isEmpty() && (name.endsWith(other) || other.endsWith(name));
    }

    private static Optional<String> only(Collection<String> texts, Predicate<String> test) {
        List<String> found = texts.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Where it stands tells it; the parser's model would be compared to its last leaf. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EventSource source && source.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    private List<Object> id() {
        return List.of(key, place, variant.map(EventVariant::value).orElse(""));
    }
}
