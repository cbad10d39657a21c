package dev.banksman.client.json;

import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        JsonKind kind = JsonKind.of(token);
        return untagged.stream().filter(shape -> shape.isOf(kind)).toList();
    }

    /** Those that a value can be, the likeliest first: of objects, and of arrays, those that know the most of it. */
    static List<VariantShape> fitting(List<VariantShape> shapes, JsonParser value) {
        return switch (value.nextToken()) {
            case START_OBJECT -> fittingObject(shapes, Elements.properties(value));
            case START_ARRAY -> fittingArray(shapes, Elements.of(value));
            default -> shapes;
        };
    }

    private static List<VariantShape> fittingObject(List<VariantShape> shapes, Set<String> properties) {
        return shapes.stream()
                .filter(shape -> shape.isOf(JsonKind.OBJECT) && shape.admits(properties))
                .sorted(likeliest(VariantShape::shape, properties))
                .toList();
    }

    private static List<VariantShape> fittingArray(List<VariantShape> shapes, Elements found) {
        return shapes.stream()
                .filter(shape -> shape.elements().admits(found.properties()))
                .sorted(Comparator.comparing((VariantShape shape) -> !shape.expects(found.kinds()))
                        .thenComparing(likeliest(VariantShape::elements, found.properties())))
                .toList();
    }

    private static Comparator<VariantShape> likeliest(Function<VariantShape, TypeShape> of, Set<String> properties) {
        return Comparator.comparingLong((VariantShape shape) -> -of.apply(shape).known(properties))
                .thenComparingInt(shape -> of.apply(shape).names().size());
    }
}
