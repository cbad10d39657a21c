package dev.banksman.client.odata;

import dev.banksman.client.model.EncodedQuery;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The system query options of one request. Equal by what is sent.
 *
 * @param <E> the entity that it is about
 */
@SuppressWarnings("UnusedTypeParameter") // keeps the queries of two entities apart
public final class Query<E> implements EncodedQuery {
    private final Options options;
    private final Map<String, String> parameters;

    private Query(Options options, Map<String, String> parameters) {
        this.options = options;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    static <E> Query<E> of(Options options, Dialect dialect) {
        options.check(dialect);
        Map<String, String> encoded = new LinkedHashMap<>();
        options.written(dialect).forEach((key, value) -> encoded.put(Encoded.of(key), Encoded.of(value)));
        return new Query<>(options, encoded);
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    Options options() {
        return options;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query<?> query && parameters.equals(query.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    /** The query as it is sent, encoded. */
    @Override
    public String toString() {
        return String.join(
                "&",
                parameters.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .toList());
    }
}
