package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.FieldRule;
import dev.banksman.sandbox.hcss.domain.ProjectSchema;
import dev.banksman.sandbox.hcss.error.HcssFailure;

/** Finds the fields that a query names. */
final class Fields {
    private Fields() {}

    static FieldRule rule(String field) {
        return ProjectSchema.RULES.stream()
                .filter(rule -> rule.id().equals(field))
                .findFirst()
                .orElseThrow(() -> HcssFailure.badRequest("The project schema has no field '" + field + "'."));
    }
}
