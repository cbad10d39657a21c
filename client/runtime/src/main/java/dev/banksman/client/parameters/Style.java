package dev.banksman.client.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes one value in its style (OpenAPI 3.1, section 4.8.12.3), encoded. What a style has no form for, an object
 * inside a list or an object, is written as JSON.
 */
final class Style {
    private final Styled styled;
    private final JsonText json;
    private final List<Pair> pairs = new ArrayList<>();

    private Style(Styled styled, JsonText json) {
        this.styled = styled;
        this.json = json;
    }

    static List<Pair> write(Styled styled, Object value, JsonText json) {
        Style style = new Style(styled, json);
        switch (styled.style()) {
            case "form", "spaceDelimited", "pipeDelimited" -> style.delimited(value);
            case "deepObject" -> style.deep(styled.name(), value);
            case "indexed" -> style.indexed(styled.name(), value);
            default ->
                throw new IllegalArgumentException("A query parameter's style is form, spaceDelimited, pipeDelimited, "
                        + "deepObject or indexed. Found: " + styled.style() + ".");
        }
        return style.pairs;
    }

    /** A value inside a style that has no form for objects. */
    static String text(Object value, JsonText json) {
        return value instanceof Iterable || Members.has(value) ? json.of(value) : WireText.of(value);
    }

    static List<Object> items(Iterable<?> list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(Opened::of)
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private void delimited(Object value) {
        if (value instanceof Iterable<?> list) {
            list(items(list));
        } else if (Members.has(value)) {
            object(Members.of(value));
        } else {
            pair(styled.name(), value);
        }
    }

    private void list(List<Object> items) {
        if (styled.explode()) {
            items.forEach(item -> pair(styled.name(), item));
        } else {
            joined(items);
        }
    }

    private void object(Map<String, Object> members) {
        if (styled.explode()) {
            members.forEach(this::pair);
        } else {
            List<Object> flat = new ArrayList<>();
            members.forEach((name, member) -> flat.addAll(List.of(name, member)));
            joined(flat);
        }
    }

    /** An empty list has no form of its own, like an undefined one (RFC 6570, section 2.3). */
    private void joined(List<Object> values) {
        if (!values.isEmpty()) {
            List<String> texts = values.stream()
                    .map(value -> styled.values().apply(text(value, json)))
                    .toList();
            pairs.add(new Pair(styled.names().apply(styled.name()), String.join(styled.delimiter(), texts)));
        }
    }

    /** Brackets each step; the elements of a list repeat their name. */
    private void deep(String name, Object value) {
        if (value instanceof Iterable<?> list) {
            items(list).forEach(item -> deep(name, item));
        } else if (Members.has(value)) {
            Members.of(value).forEach((key, member) -> deep(name + "[" + key + "]", member));
        } else {
            pair(name, value);
        }
    }

    /** The elements of a list have their number in brackets, the properties of an object follow a dot. */
    private void indexed(String name, Object value) {
        if (value instanceof Iterable<?> list) {
            int index = 0;
            for (Object item : items(list)) {
                indexed(name + "[" + index++ + "]", item);
            }
        } else if (Members.has(value)) {
            Members.of(value).forEach((key, member) -> indexed(name + "." + key, member));
        } else {
            pair(name, value);
        }
    }

    private void pair(String name, @Nullable Object value) {
        if (value != null) {
            pairs.add(new Pair(styled.names().apply(name), styled.values().apply(text(value, json))));
        }
    }
}
