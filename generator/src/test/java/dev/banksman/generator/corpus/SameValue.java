package dev.banksman.generator.corpus;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Whether two JSON values are the same value: numbers by what they are worth, an instant with its offset however its
 * zeros are written, and for the rest nothing added and nothing lost.
 */
final class SameValue {
    private static final List<Function<String, Object>> FORMS = List.of(
            OffsetDateTime::parse,
            LocalTime::parse,
            OffsetTime::parse,
            Duration::parse,
            UUID::fromString,
            text -> ByteBuffer.wrap(Base64.getDecoder().decode(text)));

    private SameValue() {}

    /** The first difference, with its place; empty when there is none. */
    static Optional<String> difference(JsonNode expected, JsonNode actual) {
        return difference("", expected, actual);
    }

    private static Optional<String> difference(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return members(place, expected, actual);
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            return items(place, expected, actual);
        }
        boolean same = (expected.isNumber() && actual.isNumber())
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual) || sameText(expected, actual);
        return same
                ? Optional.empty()
                : Optional.of(
                        "at " + (place.isEmpty() ? "/" : place) + ": " + shown(expected) + " became " + shown(actual));
    }

    private static Optional<String> members(String place, JsonNode expected, JsonNode actual) {
        Set<String> names = new TreeSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        return names.stream()
                .map(name -> difference(place + "/" + name, expected.path(name), actual.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> items(String place, JsonNode expected, JsonNode actual) {
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> difference = difference(place + "/" + i, expected.get(i), actual.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static boolean sameText(JsonNode expected, JsonNode actual) {
        return expected.isString()
                && actual.isString()
                && FORMS.stream()
                        .anyMatch(form -> parsed(form, expected.asString())
                                .filter(parsed(form, actual.asString()).orElse("")::equals)
                                .isPresent());
    }

    private static Optional<Object> parsed(Function<String, Object> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "nothing" : value.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
