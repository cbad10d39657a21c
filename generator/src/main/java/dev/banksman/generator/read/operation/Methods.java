package dev.banksman.generator.read.operation;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The methods of one operation, the plain one with the name that it wants.
 *
 * @param nameGiven whether the document gives that name, by {@code x-banksman-name}
 * @param whole the whole envelope, where the plain method answers its inside
 */
public record Methods(
        MethodPlan plain,
        boolean nameGiven,
        Optional<AnswerPlan> whole,
        Optional<PagingPlan> paging,
        Optional<PollPlan> poll,
        Place place) {

    /** The plain method and its variants, each under the name that {@code claim} gives for the one it wants. */
    List<MethodPlan> named(String name, UnaryOperator<String> claim) {
        List<MethodPlan> methods = new ArrayList<>();
        methods.add(copy(name, Variant.PLAIN, plain.answer(), Optional.empty(), Optional.empty()));
        whole.ifPresent(answer -> methods.add(copy(
                claim.apply(DerivedNames.envelope(name)),
                Variant.DOCUMENT,
                answer,
                Optional.empty(),
                Optional.empty())));
        paging.ifPresent(found -> methods.add(
                copy(claim.apply(DerivedNames.all(name)), Variant.ALL, plain.answer(), paging, Optional.empty())));
        poll.ifPresent(found -> methods.add(
                copy(claim.apply(DerivedNames.await(name)), Variant.AWAIT, plain.answer(), Optional.empty(), poll)));
        return methods;
    }

    private MethodPlan copy(
            String name, Variant variant, AnswerPlan answer, Optional<PagingPlan> pages, Optional<PollPlan> polling) {
        return new MethodPlan(
                name,
                variant,
                plain.operationId(),
                plain.route(),
                plain.path(),
                plain.body(),
                plain.query(),
                plain.queryRequired(),
                answer,
                pages,
                polling,
                plain.budget(),
                plain.retry(),
                plain.security(),
                plain.doc(),
                plain.deprecated());
    }
}
