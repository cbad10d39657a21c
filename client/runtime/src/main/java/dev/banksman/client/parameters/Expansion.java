package dev.banksman.client.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes a value into one text, as RFC 6570, section 3.2 does: for paths and headers. An object inside a list or an
 * object, for which it has no form, is written as JSON.
 *
 * @param first what the text begins with, unless there is no value
 * @param separator what stands between exploded values
 * @param name what an exploded value is called; empty when it has no name
 * @param encoding of each name and value
 */
record Expansion(
        String first, String separator, String name, boolean explode, UnaryOperator<String> encoding, JsonText json) {

    String of(Object value) {
        List<String> texts = texts(value);
        if (texts.isEmpty()) {
            return "";
        }
        return first + (explode ? String.join(separator, texts) : named(String.join(",", texts)));
    }

    private List<String> texts(Object value) {
        if (value instanceof Iterable<?> list) {
            return Style.items(list).stream().map(this::exploded).toList();
        }
        return Members.has(value) ? members(Members.of(value)) : List.of(exploded(value));
    }

    private List<String> members(Map<String, Object> members) {
        List<String> texts = new ArrayList<>();
        members.forEach((key, member) -> {
            String encoded = encoding.apply(key);
            texts.addAll(explode ? List.of(encoded + "=" + text(member)) : List.of(encoded, text(member)));
        });
        return texts;
    }

    private String exploded(Object value) {
        return explode ? named(text(value)) : text(value);
    }

    /** Nothing follows the name of an empty value (RFC 6570, 3.2.7). */
    private String named(String text) {
        if (name.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? name : name + "=" + text;
    }

    private String text(Object value) {
        return encoding.apply(Style.text(value, json));
    }
}
