package dev.banksman.client.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer: its status, its headers and what the operation returned.
 *
 * @param status the HTTP status
 * @param headers the headers, whose names are looked up in any case; unmodifiable
 * @param value what the operation returned
 * @param <T> the type of the value
 */
public record ApiResponse<T extends @Nullable Object>(int status, Map<String, List<String>> headers, T value) {
    /** Copies the headers. */
    public ApiResponse {
        headers = copy(headers);
    }

    /** An answer with headers as HTTP libraries have them. */
    public static <T extends @Nullable Object> ApiResponse<T> of(
            int status, Map<String, ? extends Collection<String>> headers, T value) {
        return new ApiResponse<>(status, copy(headers), value);
    }

    /** The first value of a header; the name is in any case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Status and value; not the headers, as they may hold secrets. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", value=" + value + "]";
    }

    private static Map<String, List<String>> copy(Map<String, ? extends Collection<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                copy.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
        copy.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(copy);
    }
}
