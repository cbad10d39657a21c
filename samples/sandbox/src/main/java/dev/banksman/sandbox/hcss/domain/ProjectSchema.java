package dev.banksman.sandbox.hcss.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What fields the projects of a business unit have. */
public final class ProjectSchema {
    /** The fields with a UUID are those of the document's examples of filters. */
    public static final List<FieldRule> RULES = List.of(
            FieldRule.of("name", "Name", FieldType.TEXT).asRequired(),
            FieldRule.of("52fec515-2012-4d2d-b8ae-17c3b274bb84", "Estimated value", FieldType.NUMBER),
            FieldRule.of("8230a513-065b-4928-a64b-57cef4de1a31", "Bid date", FieldType.INSTANT),
            FieldRule.of("stage", "Stage", FieldType.TEXT).withStandard("Lead"),
            FieldRule.of("haul/km~one-way", "Haul, km one way", FieldType.NUMBER),
            FieldRule.of("bidResults", "Bid results", FieldType.LIST),
            FieldRule.of("estimates", "Estimates", FieldType.LIST).asDynamic(false),
            FieldRule.of("totalEstimate", "Sum of the estimates", FieldType.NUMBER)
                    .asDynamic(true));

    private ProjectSchema() {}

    static Optional<FieldRule> rule(String field) {
        return RULES.stream().filter(rule -> rule.id().equals(field)).findFirst();
    }

    /** Everything that is wrong with a project's fields; empty if nothing is. */
    public static List<Violation> violations(ObjectNode fields) {
        List<Violation> violations = new ArrayList<>();
        fields.forEachEntry((field, value) -> violation(field, value).ifPresent(violations::add));
        RULES.stream()
                .filter(rule -> rule.required() && isEmpty(fields, rule))
                .map(rule -> new Violation(rule.id(), "is required"))
                .forEach(violations::add);
        return violations;
    }

    private static Optional<Violation> violation(String field, JsonNode value) {
        Optional<FieldRule> rule = rule(field);
        if (rule.isEmpty()) {
            return Optional.of(new Violation(field, "is not in the project schema"));
        }
        FieldType type = rule.get().type();
        return value.isNull() || type.accepts(value)
                ? Optional.empty()
                : Optional.of(new Violation(field, "must be " + type.words()));
    }

    private static boolean isEmpty(ObjectNode fields, FieldRule rule) {
        JsonNode value = fields.path(rule.id());
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank());
    }

    /** Fills empty fields with what the schema has for them. */
    public static void fill(ObjectNode fields) {
        RULES.stream()
                .filter(rule -> !rule.standard().isEmpty() && isEmpty(fields, rule))
                .forEach(rule -> fields.put(rule.id(), rule.standard()));
    }

    /** Takes out what can't be written, and says so. */
    static List<String> dropCalculated(ObjectNode fields) {
        List<String> warnings = new ArrayList<>();
        RULES.stream()
                .filter(rule -> rule.calculated() && fields.remove(rule.id()) != null)
                .forEach(rule -> warnings.add("The field '" + rule.id() + "' is calculated; its value was not kept."));
        return warnings;
    }

    /** The fields as they are read: with the calculated ones, or without any dynamic one. */
    static ObjectNode shown(ObjectNode stored, boolean dynamic) {
        ObjectNode shown = stored.deepCopy();
        if (dynamic) {
            shown.put("totalEstimate", total(stored.path("estimates")));
        } else {
            RULES.stream().filter(FieldRule::dynamic).forEach(rule -> shown.remove(rule.id()));
        }
        return shown;
    }

    private static BigDecimal total(JsonNode estimates) {
        return estimates
                .valueStream()
                .map(estimate -> estimate.path("amount").decimalValue(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
