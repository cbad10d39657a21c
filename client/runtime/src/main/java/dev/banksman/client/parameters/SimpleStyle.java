package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a header's or a cookie's value in one text: its elements with commas between them. */
final class SimpleStyle {
    private SimpleStyle() {}

    static String write(Parameter parameter, Object value) {
        if (value instanceof Iterable<?> list) {
            return joined(list);
        }
        if (!Members.has(value)) {
            return WireText.of(value);
        }
        List<Object> flat = new ArrayList<>();
        Members.of(value)
                .forEach((name, member) -> flat.addAll(
                        parameter.explode() ? List.of(name + "=" + WireText.of(member)) : List.of(name, member)));
        return joined(flat);
    }

    private static String joined(Iterable<?> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .filter(Objects::nonNull)
                .map(WireText::of)
                .collect(Collectors.joining(","));
    }
}
