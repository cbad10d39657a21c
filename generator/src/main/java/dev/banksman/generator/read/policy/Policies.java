package dev.banksman.generator.read.policy;

import dev.banksman.generator.plan.BudgetPlan;
import dev.banksman.generator.plan.RetryPlan;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the document, a path or an operation says about calling; the inner one beats the outer one, extension by
 * extension.
 *
 * @param odata what the service understands of OData
 */
public record Policies(
        Optional<Said<String>> unwrap,
        Optional<Said<Section>> paging,
        Optional<Said<Section>> poll,
        Optional<BudgetPlan> budget,
        Optional<RetryPlan> retry,
        Optional<Section> odata) {

    /**
     * A policy and where it stands.
     *
     * @param inherited whether it stands outside the operation, and applies only where it fits
     */
    public record Said<T>(T value, Place place, boolean inherited) {}

    public static Policies of(Values values, boolean inherited) {
        return new Policies(
                values.text(Word.UNWRAP).map(value -> new Said<>(value, values.placeOf(Word.UNWRAP), inherited)),
                section(values, Word.PAGING, inherited),
                section(values, Word.POLL, inherited),
                values.section(Word.BUDGET).map(Policies::budget),
                retry(values),
                inherited ? values.section(Word.ODATA) : Optional.empty());
    }

    private static Optional<Said<Section>> section(Values values, Word word, boolean inherited) {
        return values.section(word).map(section -> new Said<>(section, section.place(), inherited));
    }

    /** These, and what they leave open from the outer ones. */
    public Policies within(Policies outer) {
        return new Policies(
                unwrap.or(outer::unwrap),
                paging.or(outer::paging),
                poll.or(outer::poll),
                budget.or(outer::budget),
                retry.or(outer::retry),
                odata.or(outer::odata));
    }

    private static BudgetPlan budget(Section section) {
        String scope = section.text("scope", "credential").toUpperCase(Locale.ROOT);
        Duration period = section.duration("period", Duration.ofMinutes(1));
        return new BudgetPlan(section.count("requests", 1), period, BudgetPlan.Scope.valueOf(scope));
    }

    private static Optional<RetryPlan> retry(Values values) {
        Section never = new Section(Map.of(), Word.RETRY.key(), values.place());
        return values.section(Word.RETRY)
                .map(section -> retry(section, false))
                .or(() -> values.text(Word.RETRY).map(word -> retry(never, true)));
    }

    private static RetryPlan retry(Section section, boolean never) {
        return new RetryPlan(
                section.count("attempts", 3),
                section.numbers("statuses"),
                section.duration("backoff", Duration.ofMillis(500)),
                section.duration("maxBackoff", Duration.ofSeconds(30)),
                section.flag("unsafe"),
                never);
    }
}
