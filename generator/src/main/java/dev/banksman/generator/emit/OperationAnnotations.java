package dev.banksman.generator.emit;

import dev.banksman.generator.plan.BudgetPlan;
import dev.banksman.generator.plan.EncodingPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.plan.RetryPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that the runtime learns of an operation: the annotations of its abstract method. */
final class OperationAnnotations {
    private OperationAnnotations() {}

    /** Without what the interface says already. */
    static List<AnnotationSpec> of(MethodPlan whole, Policies policies) {
        MethodPlan plan = policies.without(whole);
        List<AnnotationSpec> annotations = new ArrayList<>(route(plan));
        plan.body().ifPresent(body -> body.encodings().forEach(encoding -> annotations.add(encoding(encoding))));
        plan.answer()
                .unwrap()
                .ifPresent(
                        pointer -> annotations.add(unwrap(pointer, plan.answer().unwrapOr())));
        plan.answer().location().ifPresent(header -> annotations.add(Members.value(Libraries.CREATED_AT, header)));
        if (plan.variant() == Variant.ALL) {
            plan.paging().ifPresent(paging -> annotations.add(paged(paging)));
        }
        if (plan.variant() == Variant.AWAIT) {
            plan.poll().ifPresent(poll -> annotations.add(poll(poll)));
        }
        plan.budget().ifPresent(budget -> annotations.add(budgeted(budget)));
        plan.retry().ifPresent(retry -> annotations.add(retry(retry)));
        if (!policies.security().equals(plan.security()) || plan.security().isEmpty()) {
            annotations.addAll(security(plan.security()));
        }
        return annotations;
    }

    private static List<AnnotationSpec> route(MethodPlan plan) {
        RoutePlan route = plan.route();
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(Members.value(Libraries.FEIGN_REQUEST_LINE, route.verb() + " " + route.template()));
        List<String> headers = MediaHeaders.of(plan);
        if (!headers.isEmpty()) {
            annotations.add(Members.values(Libraries.FEIGN_HEADERS, headers));
        }
        route.server().ifPresent(server -> annotations.add(Members.value(Libraries.SERVER, server)));
        return annotations;
    }

    private static AnnotationSpec unwrap(String pointer, List<String> others) {
        return others.isEmpty()
                ? Members.value(Libraries.UNWRAP, pointer)
                : Members.of(Libraries.UNWRAP)
                        .text("value", pointer)
                        .texts("or", others)
                        .build();
    }

    private static AnnotationSpec paged(PagingPlan plan) {
        return Members.of(Libraries.PAGED)
                .constant("style", Libraries.PAGING_STYLE, plan.style())
                .declared("parameter", plan.parameter())
                .declared("limitParameter", plan.limitParameter())
                .text("items", plan.items())
                .listed("itemsOr", plan.itemsOr())
                .declared("next", plan.next())
                .declared("total", plan.total())
                .declared("current", plan.current())
                .declared("more", plan.more())
                .build();
    }

    private static AnnotationSpec poll(PollPlan plan) {
        Members members =
                Members.of(Libraries.POLL).text("state", plan.state()).add("done", Literals.array(plan.done()));
        if (!plan.failed().isEmpty()) {
            members.add("failed", Literals.array(plan.failed()));
        }
        return members.text("every", plan.every().toString())
                .text("atMost", plan.atMost().toString())
                .build();
    }

    static AnnotationSpec budgeted(BudgetPlan plan) {
        return Members.of(Libraries.BUDGETED)
                .literal("requests", plan.requests())
                .text("period", plan.period().toString())
                .constant("scope", Libraries.BUDGET_SCOPE, plan.scope())
                .build();
    }

    static AnnotationSpec retry(RetryPlan plan) {
        if (plan.never()) {
            return Members.of(Libraries.RETRY).literal("never", true).build();
        }
        Members members = Members.of(Libraries.RETRY).literal("attempts", plan.attempts());
        if (!plan.statuses().isEmpty()) {
            members.add("statuses", statuses(plan.statuses()));
        }
        members.text("backoff", plan.backoff().toString())
                .text("maxBackoff", plan.maxBackoff().toString());
        return plan.unsafe() ? members.literal("unsafe", true).build() : members.build();
    }

    private static CodeBlock statuses(List<Integer> statuses) {
        return CodeBlock.of("{$L}", statuses.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static List<AnnotationSpec> security(List<List<String>> alternatives) {
        return alternatives.isEmpty()
                ? List.of(AnnotationSpec.builder(Libraries.ANONYMOUS).build())
                : alternatives.stream()
                        .map(schemes -> Members.values(Libraries.SECURITY, schemes))
                        .toList();
    }

    private static AnnotationSpec encoding(EncodingPlan plan) {
        Members members =
                Members.of(Libraries.ENCODING).text("property", plan.property()).declared("style", plan.style());
        if (!plan.explode()) {
            members.literal("explode", false);
        }
        if (plan.allowReserved()) {
            members.literal("allowReserved", true);
        }
        return members.declared("contentType", plan.contentType()).build();
    }
}
