package dev.banksman.generator.plan;

import java.util.List;

/**
 * A flattened accessor: null when any step is absent or null, and never an exception.
 *
 * @param pointer the JSON Pointer of the value, relative to the record
 * @param steps components from the outside in; the last one's value is returned
 * @param nullable whether it can be null though the answer keeps to the document
 */
public record AccessorPlan(
        String name, String pointer, TypeRef type, List<Step> steps, boolean nullable, Doc doc, boolean deprecated) {
    public AccessorPlan {
        steps = List.copyOf(steps);
    }

    /**
     * One component on the way.
     *
     * @param field whether the component is a {@code Field} that has to be opened
     */
    public record Step(String component, TypeRef type, boolean field) {}
}
