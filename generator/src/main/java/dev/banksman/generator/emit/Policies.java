package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.BudgetPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RetryPlan;
import dev.banksman.generator.source.AnnotationSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Budget, retry and credentials where most methods of an API share them: said once, on the interface, which a method's
 * own replaces.
 *
 * @param security the alternatives; empty when they differ
 */
record Policies(Optional<BudgetPlan> budget, Optional<RetryPlan> retry, List<List<String>> security) {

    static Policies of(ApiPlan api) {
        return new Policies(
                shared(api.methods(), MethodPlan::budget),
                shared(api.methods(), MethodPlan::retry),
                mostFrequent(api.methods().stream()
                                .map(MethodPlan::security)
                                .filter(alternatives -> !alternatives.isEmpty()))
                        .orElse(List.of()));
    }

    List<AnnotationSpec> annotations() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        budget.ifPresent(plan -> annotations.add(OperationAnnotations.budgeted(plan)));
        retry.ifPresent(plan -> annotations.add(OperationAnnotations.retry(plan)));
        if (!security.isEmpty()) {
            annotations.addAll(OperationAnnotations.security(security));
        }
        return annotations;
    }

    /** The method without what the interface says already. */
    MethodPlan without(MethodPlan plan) {
        return plan.withPolicies(
                plan.budget().equals(budget) ? Optional.empty() : plan.budget(),
                plan.retry().equals(retry) ? Optional.empty() : plan.retry());
    }

    /** The most frequent policy; none when a method has none, as it would get one then. */
    private static <P> Optional<P> shared(List<MethodPlan> methods, Function<MethodPlan, Optional<P>> policy) {
        List<Optional<P>> all = methods.stream().map(policy).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? mostFrequent(all.stream().flatMap(Optional::stream))
                : Optional.empty();
    }

    /** The first of the most frequent, where that is more than one. */
    private static <P> Optional<P> mostFrequent(Stream<P> all) {
        Map<P, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey);
    }
}
