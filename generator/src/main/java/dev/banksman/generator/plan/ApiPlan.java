package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * One tag: one Feign interface.
 *
 * @param name the interface's simple name
 * @param accessor the entry class's method
 * @param mixin the qualified name of its one hand-written parent
 * @param errors where an error body says what is wrong; the same for every method
 */
public record ApiPlan(
        String name,
        String accessor,
        Doc doc,
        Optional<String> mixin,
        Optional<ErrorsPlan> errors,
        List<MethodPlan> methods) {
    public ApiPlan {
        methods = List.copyOf(methods);
    }
}
