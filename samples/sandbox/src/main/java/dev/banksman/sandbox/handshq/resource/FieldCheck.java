package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.DataType;
import dev.banksman.sandbox.handshq.domain.FieldSlot;
import dev.banksman.sandbox.handshq.error.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks field values by their template: ids that exist, required values that are there, dates that are dates
 * ("Assigning field values to Projects", FAQ).
 *
 * @param path the JSON Pointer of the values
 */
record FieldCheck(String path, Problems problems) {
    void check(List<FieldSlot> slots, Map<String, @Nullable String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        for (FieldSlot slot : slots) {
            unknown.remove(slot.key());
            String value = values.containsKey(slot.key()) ? values.get(slot.key()) : slot.value();
            check(slot, value == null ? "" : value);
        }
        unknown.forEach(key -> problems.add(
                "unknown_field",
                pointer(key),
                "There is no such field. GET /fields lists "
                        + "the template's; a project's own are in its relationships."));
    }

    private void check(FieldSlot slot, String value) {
        String label = slot.template().label();
        if (value.isBlank()) {
            if (slot.template().required()) {
                problems.blank(pointer(slot.key()), label);
            }
        } else if (slot.template().dataType() == DataType.DATE && !isDate(value)) {
            problems.add("invalid_date", pointer(slot.key()), label + " is not a date such as 2021-12-20.");
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String pointer(String key) {
        return path + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
