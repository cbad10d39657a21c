package dev.banksman.client.error;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is an error, as an {@link ApiException} is made from it.
 *
 * @param operation what was called
 * @param status the HTTP status
 * @param headers the answer's headers; the lookup ignores case; unmodifiable
 * @param body the body's text; empty when there was none
 * @param errors what could be read from the body; unmodifiable
 * @param attempts the requests that were made
 * @param note why the call went no further, such as why it was not retried
 */
@SuppressWarnings("serial") // The collections are serialisable ones: see the constructor.
public record ErrorAnswer(
        Operation operation,
        int status,
        Map<String, List<String>> headers,
        String body,
        List<ApiError> errors,
        int attempts,
        @Nullable String note)
        implements Serializable {

    /** Copies the collections. */
    public ErrorAnswer {
        headers = copy(headers);
        errors = List.copyOf(errors);
    }

    private static Map<String, List<String>> copy(Map<String, ? extends Collection<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** Status only; body and headers may hold what is nobody's business. */
    @Override
    public String toString() {
        return "ErrorAnswer[" + operation + ", status=" + status + "]";
    }
}
