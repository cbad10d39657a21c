package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.FieldSlot;
import dev.banksman.sandbox.handshq.domain.ProjectInput;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a body says of a project ("Allowed Project Parameters") and collects what is wrong with it. */
final class ProjectReader {
    private final RequestBody body;
    private final Problems problems;

    ProjectReader(RequestBody body, Problems problems) {
        this.body = body;
        this.problems = problems;
    }

    /** The slots are the fields that may be given a value, under the ids by which this request names them. */
    ProjectInput read(List<FieldSlot> slots) {
        Map<String, @Nullable String> values = fieldValues();
        new FieldCheck(body.pointer("fields_attributes"), problems).check(slots, values);
        return new ProjectInput(
                body.name("name", problems),
                body.text("reference"),
                body.date("start_date", problems),
                body.date("end_date", problems),
                values);
    }

    private Map<String, @Nullable String> fieldValues() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        body.optionalWrapper("fields_attributes").ifPresent(fields -> {
            for (Entry<String, JsonNode> field : fields.json().properties()) {
                values.put(field.getKey(), fields.text(field.getKey(), field.getValue()));
            }
        });
        return values;
    }
}
