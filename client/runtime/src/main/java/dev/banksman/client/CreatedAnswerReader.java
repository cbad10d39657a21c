package dev.banksman.client;

import dev.banksman.client.annotation.CreatedAt;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.json.Json;
import dev.banksman.client.model.Related;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where something was created: from a header, else from what it says itself. */
final class CreatedAnswerReader {
    private final Json json;
    private final Answer answer;

    CreatedAnswerReader(Json json, Answer answer) {
        this.json = json;
        this.answer = answer;
    }

    /** @param pointer where it is in the body, if the body is JSON */
    CreatedAnswer read(String pointer, Type type) {
        CreatedAt created = answer.method().getAnnotation(CreatedAt.class);
        String header = created == null ? "Location" : created.value();
        Optional<Object> value =
                answer.isEmpty() || !answer.isJson() ? Optional.empty() : json.read(answer.body(), pointer, type);
        URI uri = answer.header(header)
                .flatMap(CreatedAnswerReader::address)
                .or(() -> value.flatMap(CreatedAnswerReader::own))
                .orElseThrow(() -> unknown(header));
        return new CreatedAnswer(uri, orNull(value));
    }

    private static @Nullable Object orNull(Optional<Object> value) {
        return value.isPresent() ? value.get() : null;
    }

    private static Optional<URI> address(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> own(Object value) {
        return Related.read(value).uri();
    }

    private DecodingException unknown(String header) {
        return new DecodingException(
                answer.summary() + " and doesn't say where that is which it created. Expected: an address in " + header
                        + ". It was created all the same: look for it before it is created again.",
                "",
                null);
    }
}
