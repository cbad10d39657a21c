package dev.banksman.sandbox.handshq.domain;

import java.util.List;

/** By what a division's projects are made: fieldsets and, in order, their fields. */
public record Template(List<Fieldset> fieldsets, List<TemplateField> fields) {
    public Template {
        fieldsets = List.copyOf(fieldsets);
        fields = List.copyOf(fields);
    }

    public List<FieldSlot> slots() {
        return fields.stream()
                .map(field -> new FieldSlot(field.id(), field, field.value()))
                .toList();
    }
}
