package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.call.HeaderText;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.model.EncodedQuery;
import dev.banksman.client.model.Sorting;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query, header and cookie parameters of one request, encoded. Immutable. */
public final class RequestParameters {
    private static final RequestParameters NONE = new RequestParameters(List.of(), Map.of(), List.of());

    private final List<Pair> query;
    private final Map<String, String> headers;
    private final List<Pair> cookies;

    private RequestParameters(List<Pair> query, Map<String, String> headers, List<Pair> cookies) {
        this.query = query;
        this.headers = headers;
        this.cookies = cookies;
    }

    /** No parameters at all. */
    public static RequestParameters none() {
        return NONE;
    }

    /**
     * The parameters that a record's components are marked as, or write themselves; what is null is left out.
     *
     * @param json writes what goes out as JSON
     * @throws EncodingException when a value can't be written in its style; the message names the parameter
     */
    public static RequestParameters of(Record parameters, JsonText json) {
        RequestParameters written = new RequestParameters(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (RecordComponent component : parameters.getClass().getRecordComponents()) {
            Parameter parameter = component.getAnnotation(Parameter.class);
            if (parameter != null) {
                written.add(parameter, Opened.of(Members.value(component, parameters)), json);
            } else if (EncodedQuery.class.isAssignableFrom(component.getType())) {
                written.add((EncodedQuery) Members.value(component, parameters));
            }
        }
        return written;
    }

    /** These parameters, with one query parameter set to this value instead of what it had. */
    public RequestParameters with(String name, String value) {
        Stream<Pair> others = query.stream().filter(pair -> !isNamed(pair, name));
        Pair replacement = new Pair(Percent.encode(name), Percent.encode(value));
        return new RequestParameters(
                Stream.concat(others, Stream.of(replacement)).toList(), headers, cookies);
    }

    /** These parameters without the query, which a link has already. */
    public RequestParameters withoutQuery() {
        return new RequestParameters(List.of(), headers, cookies);
    }

    /** The encoded value of a query parameter; the first one when there are several. */
    public Optional<String> queryValue(String name) {
        return query.stream()
                .filter(pair -> isNamed(pair, name))
                .map(Pair::value)
                .findFirst();
    }

    /** What writes itself may leave reserved characters of a name as they are: {@code $skip}. */
    private static boolean isNamed(Pair pair, String name) {
        return pair.name().equals(Percent.encode(name)) || pair.name().equals(name);
    }

    /** The query, encoded, without a question mark; empty when there is none. */
    public String query() {
        return query.stream().map(Pair::toString).collect(Collectors.joining("&"));
    }

    /** The headers by name. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** The value of the {@code Cookie} header; empty when there are no cookies. */
    public String cookies() {
        return cookies.stream().map(Pair::toString).collect(Collectors.joining("; "));
    }

    private void add(@Nullable EncodedQuery given) {
        if (given != null) {
            given.parameters().forEach((name, value) -> query.add(new Pair(name, value)));
        }
    }

    private void add(Parameter parameter, @Nullable Object given, JsonText json) {
        if (given == null) {
            return;
        }
        try {
            write(parameter, parameter.json() ? json.of(given) : sorting(given, parameter.descending()), json);
        } catch (IllegalArgumentException e) {
            throw new EncodingException(
                    "The parameter " + parameter.name() + " can't be written. " + e.getMessage(), e);
        }
    }

    private static @Nullable Object sorted(@Nullable Object given, String descending) {
        return given instanceof Sorting<?> sorting
                ? (sorting.descending() ? descending : "") + sorting.key().value()
                : given;
    }

    private static Object sorting(Object given, String descending) {
        if (given instanceof List<?> list) {
            return list.stream().map(one -> sorted(one, descending)).toList();
        }
        return Objects.requireNonNull(sorted(given, descending));
    }

    private void write(Parameter parameter, Object value, JsonText json) {
        switch (parameter.in()) {
            case QUERY -> query.addAll(Style.write(Styled.query(parameter), value, json));
            case HEADER -> header(parameter, value, json);
            case COOKIE -> {
                HeaderText.name(parameter.name());
                cookies.addAll(Style.write(Styled.cookie(parameter), value, json));
            }
        }
    }

    private void header(Parameter parameter, Object value, JsonText json) {
        String name = HeaderText.name(parameter.name());
        Expansion simple = new Expansion("", ",", "", parameter.explode(), text -> text, json);
        String text = simple.of(value);
        headers.put(name, HeaderText.value(name, parameter.json() ? ascii(text) : text));
    }

    /** JSON has an escape for what a header can't hold (RFC 8259, section 7). */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(c -> ascii.append(c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return ascii.toString();
    }
}
