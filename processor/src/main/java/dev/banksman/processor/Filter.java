package dev.banksman.processor;

import java.util.List;

/**
 * A {@code @Where}.
 *
 * @param steps the way from the element of a list or from the event; not empty
 * @param comparison how what lies at its end becomes a text
 * @param values the texts that pass, all different
 */
record Filter(List<Property> steps, Comparison comparison, List<String> values) {
    Filter {
        steps = List.copyOf(steps);
        values = List.copyOf(values);
    }
}
