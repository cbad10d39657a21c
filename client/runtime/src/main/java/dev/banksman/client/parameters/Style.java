package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes one query parameter in its style (OpenAPI 3.1, section 4.8.12.3), encoded. */
final class Style {
    private final Parameter parameter;
    private final UnaryOperator<String> encoding;
    private final List<Pair> pairs = new ArrayList<>();

    private Style(Parameter parameter) {
        this.parameter = parameter;
        this.encoding = parameter.allowReserved() ? Percent::encodeUnreserved : Percent::encode;
    }

    static List<Pair> write(Parameter parameter, Object value) {
        Style style = new Style(parameter);
        switch (parameter.style()) {
            case "form" -> style.delimited(value, ",");
            case "spaceDelimited" -> style.delimited(value, "%20");
            case "pipeDelimited" -> style.delimited(value, "%7C");
            case "deepObject" -> style.deep(parameter.name(), value, false);
            case "indexed" -> style.deep(parameter.name(), value, true);
            default ->
                throw new IllegalArgumentException("A query parameter's style is form, spaceDelimited, pipeDelimited, "
                        + "deepObject or indexed. Found: " + parameter.style() + ".");
        }
        return style.pairs;
    }

    private void delimited(Object value, String delimiter) {
        if (value instanceof Iterable<?> list) {
            list(list, delimiter);
        } else if (Members.has(value)) {
            object(Members.of(value), delimiter);
        } else {
            pair(parameter.name(), value);
        }
    }

    private void list(Iterable<?> list, String delimiter) {
        if (parameter.explode()) {
            list.forEach(element -> pair(parameter.name(), element));
        } else {
            joined(texts(list), delimiter);
        }
    }

    private void object(Map<String, Object> members, String delimiter) {
        if (parameter.explode()) {
            members.forEach(this::pair);
        } else {
            List<Object> flat = new ArrayList<>();
            members.forEach((name, member) -> flat.addAll(List.of(name, member)));
            joined(texts(flat), delimiter);
        }
    }

    /** An empty list has no form of its own, like an undefined one (RFC 6570, section 2.3). */
    private void joined(List<String> texts, String delimiter) {
        if (!texts.isEmpty()) {
            pairs.add(new Pair(Percent.encode(parameter.name()), String.join(delimiter, texts)));
        }
    }

    private List<String> texts(Iterable<?> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .filter(Objects::nonNull)
                .map(value -> encoding.apply(WireText.of(value)))
                .collect(Collectors.toList());
    }

    /** Brackets a step; the elements of a list repeat their name or, indexed, have their number as a step. */
    private void deep(String name, Object value, boolean indexed) {
        if (value instanceof Iterable<?> list) {
            int index = 0;
            for (Object element : list) {
                deep(indexed ? name + "[" + index++ + "]" : name, element, indexed);
            }
        } else if (Members.has(value)) {
            Members.of(value).forEach((key, member) -> deep(name + "[" + key + "]", member, indexed));
        } else {
            pair(name, value);
        }
    }

    private void pair(String name, Object value) {
        if (value != null) {
            pairs.add(new Pair(Percent.encode(name), encoding.apply(WireText.of(value))));
        }
    }
}
