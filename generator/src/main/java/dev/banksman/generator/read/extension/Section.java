package dev.banksman.generator.read.extension;

import dev.banksman.generator.problem.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A valid extension whose value is an object. */
public record Section(Map<?, ?> values, String label, Place place) {

    /** A text; empty when it isn't there. */
    public String text(String key) {
        return text(key, "");
    }

    public String text(String key, String fallback) {
        return values.get(key) instanceof String text ? text : fallback;
    }

    public int count(String key, int fallback) {
        return values.get(key) instanceof Integer number ? number : fallback;
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public Duration duration(String key, Duration fallback) {
        return has(key) ? Duration.parse(text(key)) : fallback;
    }

    public List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public List<Integer> numbers(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Integer.class::cast).toList()
                : List.of();
    }

    /** The items of a list of objects. */
    public List<Map<?, ?>> objects(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }

    /** An object within. */
    public Optional<Section> section(String key) {
        return values.get(key) instanceof Map<?, ?> map
                ? Optional.of(new Section(map, label(key), place.at(key)))
                : Optional.empty();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** What messages call the value of a key. */
    public String label(String key) {
        return key + " of " + label;
    }
}
