package dev.banksman.sandbox.hcss.domain;

/**
 * A field of the project schema.
 *
 * @param id the key in a project's fields
 * @param name what people call it
 * @param required whether a project must have a value, which is not null
 * @param dynamic whether it is left out on request
 * @param calculated whether its value is worked out and can't be written
 * @param standard the value that an empty field gets on request; empty when there is none
 */
public record FieldRule(
        String id,
        String name,
        FieldType type,
        boolean required,
        boolean dynamic,
        boolean calculated,
        String standard) {

    static FieldRule of(String id, String name, FieldType type) {
        return new FieldRule(id, name, type, false, false, false, "");
    }

    FieldRule asRequired() {
        return new FieldRule(id, name, type, true, dynamic, calculated, standard);
    }

    FieldRule asDynamic(boolean worked) {
        return new FieldRule(id, name, type, required, true, worked, standard);
    }

    FieldRule withStandard(String value) {
        return new FieldRule(id, name, type, required, dynamic, calculated, value);
    }
}
