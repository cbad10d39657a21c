package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a document says will be sent to its users: the operation of a webhook or of a callback.
 *
 * @param key what the document calls the webhook or the callback
 * @param longName another name for it, when a callback of another operation has the key as well
 * @param headers the header parameters
 */
record EventSource(
        String key,
        String longName,
        Operation operation,
        Place place,
        Values extensions,
        List<Node<Parameter>> headers,
        Optional<EventBody> body) {

    Optional<SchemaNode> schema() {
        return body.flatMap(EventBody::schema);
    }

    /** What it says of itself beyond OpenAPI. */
    Optional<Section> section() {
        return extensions.section(Word.EVENT);
    }

    /** The one of some texts that is the key but for case and punctuation, or else the one that ends alike. */
    Optional<String> named(Collection<String> texts) {
        String name = letters(key);
        return only(texts, text -> letters(text).equals(name))
                .or(() -> only(texts, text -> endAlike(name, letters(text))));
    }

    private static boolean endAlike(String name, String other) {
        return !name.isEmpty() && !other.isEmpty() && (name.endsWith(other) || other.endsWith(name));
    }

    private static Optional<String> only(Collection<String> texts, Predicate<String> test) {
        List<String> found = texts.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
