package dev.banksman.client.json;

import dev.banksman.client.model.Variant;
import java.util.Set;

/**
 * How a JSON value has to look to be one variant of a union.
 *
 * @param elements how what stands in it has to look, when it is an array
 * @param required the properties that it must have, when it is an object
 */
record VariantShape(Class<?> type, TypeShape shape, TypeShape elements, Set<String> required) {
    static VariantShape of(Variant variant) {
        TypeShape shape = TypeShape.of(variant.type());
        return new VariantShape(variant.type(), shape, shape.ofElements(), Set.of(variant.required()));
    }

    /** Whether a value of that JSON type can be this variant. */
    boolean isOf(JsonKind kind) {
        return shape.kinds().contains(kind);
    }

    /** Whether an object of these properties can be this variant. */
    boolean admits(Set<String> properties) {
        return properties.containsAll(required) && shape.admits(properties);
    }

    /** Whether elements of these JSON types are what an array of this variant holds. */
    boolean expects(Set<JsonKind> kinds) {
        return elements.kinds().containsAll(kinds);
    }
}
