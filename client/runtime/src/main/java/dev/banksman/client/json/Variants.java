package dev.banksman.client.json;

import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The variants of one union, and which of them come into question for a value. */
final class Variants {
    private final Map<String, List<VariantShape>> tagged = new HashMap<>();
    private final List<VariantShape> untagged = new ArrayList<>();
    private final Class<?> unknown;
    private final boolean keepsAnything;

    Variants(Union union) {
        this.unknown = union.unknown();
        this.keepsAnything = WrapperDeserializer.reads(unknown);
        Arrays.stream(union.value()).forEach(this::add);
    }

    private void add(Variant variant) {
        VariantShape shape = VariantShape.of(variant);
        if (variant.name().isEmpty()) {
            untagged.add(shape);
        } else {
            tagged.computeIfAbsent(variant.name(), name -> new ArrayList<>()).add(shape);
        }
    }

    Class<?> unknown() {
        return unknown;
    }

    /** Whether the unknown variant can be something else than an object. */
    boolean keepsAnything() {
        return keepsAnything;
    }

    /** Those of a discriminator's value; of one that nobody knew, those that only their shape tells. */
    List<VariantShape> named(String name) {
        return tagged.getOrDefault(name, untagged);
    }

    boolean knows(String name) {
        return tagged.containsKey(name);
    }

    /** Those that only their shape tells. */
    List<VariantShape> unnamed() {
        return untagged;
    }

    /** Those of the JSON type of a value that is no object. */
    List<VariantShape> ofKind(JsonToken token) {
        VariantShape.Kind kind = VariantShape.Kind.of(token);
        return untagged.stream().filter(shape -> shape.kinds().contains(kind)).toList();
    }

    /** Those that an object can be, the likeliest first. */
    static List<VariantShape> fitting(List<VariantShape> shapes, JsonParser object) {
        Set<String> properties = properties(object);
        return shapes.stream()
                .filter(shape -> shape.kinds().contains(VariantShape.Kind.OBJECT) && shape.admits(properties))
                .sorted(Comparator.comparingLong((VariantShape shape) -> -shape.known(properties))
                        .thenComparingInt(shape -> shape.names().size()))
                .toList();
    }

    private static Set<String> properties(JsonParser object) {
        Set<String> properties = new HashSet<>();
        object.nextToken();
        while (object.nextToken() == JsonToken.PROPERTY_NAME) {
            properties.add(object.currentName());
            object.nextToken();
            object.skipChildren();
        }
        return properties;
    }
}
