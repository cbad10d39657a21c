package dev.banksman.client;

import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.error.ApiError;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the errors of a body where its format says they are; what is missing or odd is left out, never an error of its
 * own.
 */
final class ErrorList {
    private final ErrorFormat format;

    ErrorList(ErrorFormat format) {
        this.format = format;
    }

    List<ApiError> of(JsonNode body) {
        JsonNode found = body.at(format.errors());
        Stream<JsonNode> each = found.isArray() ? found.valueStream() : Stream.of(found);
        return each.filter(error -> error.isObject() || error.isString())
                .map(this::error)
                .toList();
    }

    /** A bare string among the errors is its own explanation. */
    private ApiError error(JsonNode error) {
        if (error.isString()) {
            return new ApiError(null, null, null, error.stringValue(), null, error.toString());
        }
        return new ApiError(
                status(text(error, format.status())),
                text(error, format.code()),
                text(error, format.title()),
                text(error, format.detail()),
                text(error, format.pointer()),
                error.toString());
    }

    private static @Nullable Integer status(@Nullable String text) {
        return text != null && text.matches("[1-5]\\d\\d") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String text(JsonNode error, String pointer) {
        return pointer.isEmpty() ? null : text(error.at(pointer));
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(ErrorList::text)
                    .filter(text -> text != null)
                    .collect(Collectors.joining("; "));
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
