package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * One abstract Feign method: an operation, or a variant of it. Its lambda and no-argument forms follow from its
 * arguments.
 *
 * @param name the method's name, free of clashes within its interface
 * @param operationId the operation's id as the document has it, or as it was derived
 * @param path path parameters in the path's order
 * @param query the record of query, header and cookie parameters
 * @param queryRequired whether one of the query record's components is required
 * @param security the alternatives to be let in, by preference, each the keys of the schemes to send; empty when the
 *     operation is anonymous
 */
public record MethodPlan(
        String name,
        Variant variant,
        String operationId,
        RoutePlan route,
        List<ArgumentPlan> path,
        Optional<BodyPlan> body,
        Optional<TypeRef.Named> query,
        boolean queryRequired,
        AnswerPlan answer,
        Optional<PagingPlan> paging,
        Optional<PollPlan> poll,
        Optional<BudgetPlan> budget,
        Optional<RetryPlan> retry,
        List<List<String>> security,
        Doc doc,
        boolean deprecated) {

    /** What a method of an operation is for. */
    public enum Variant {
        /** The operation itself, unwrapped. */
        PLAIN,
        /** The whole envelope. */
        DOCUMENT,
        /** Every page, lazily, and its twin that resumes from a cursor. */
        ALL,
        /** The operation repeated until its state is final. */
        AWAIT
    }

    public MethodPlan {
        path = List.copyOf(path);
        security = security.stream().map(List::copyOf).toList();
    }

    /** The same method under other policies. */
    public MethodPlan withPolicies(Optional<BudgetPlan> otherBudget, Optional<RetryPlan> otherRetry) {
        return new MethodPlan(
                name,
                variant,
                operationId,
                route,
                path,
                body,
                query,
                queryRequired,
                answer,
                paging,
                poll,
                otherBudget,
                otherRetry,
                security,
                doc,
                deprecated);
    }

    /** The same method with another answer. */
    public MethodPlan answering(AnswerPlan other) {
        return new MethodPlan(
                name,
                variant,
                operationId,
                route,
                path,
                body,
                query,
                queryRequired,
                other,
                paging,
                poll,
                budget,
                retry,
                security,
                doc,
                deprecated);
    }
}
