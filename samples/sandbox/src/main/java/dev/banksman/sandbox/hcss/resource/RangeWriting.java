package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.ProjectDraft;
import dev.banksman.sandbox.hcss.domain.ProjectSchema;
import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.domain.Violation;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes or deletes many projects. The document leaves open what is in the lists of the answer: here it is the project
 * that was saved, the id that was deleted or not, and for what was not saved an object with the id and the reason.
 */
final class RangeWriting {
    private final Projects projects;

    RangeWriting(Projects projects) {
        this.projects = projects;
    }

    Reply createOrUpdate(Call call) {
        boolean skip = new Parameters(call).flag("skipInvalidFields", false);
        ObjectNode answer = Json.object();
        answer.putArray("success");
        answer.putArray("failed");
        answer.putArray("invalid");
        for (JsonNode item : ProjectBody.list(call)) {
            save(call.path("businessUnitId"), ProjectBody.draft(item), skip, answer);
        }
        return Json.reply(200, answer);
    }

    private void save(String unit, ProjectDraft draft, boolean skip, ObjectNode answer) {
        Optional<String> obstacle = draft.id().flatMap(id -> projects.obstacle(unit, id));
        List<String> skipped = skip ? skipInvalid(draft.fields()) : List.of();
        List<Violation> violations = ProjectSchema.violations(draft.fields());
        if (obstacle.isPresent()) {
            refused(draft, List.of(obstacle.get()), list(answer, "failed"));
        } else if (!violations.isEmpty()) {
            refused(draft, violations.stream().map(Violation::toString).toList(), list(answer, "invalid"));
        } else {
            Projects.Saved saved = projects.save(unit, draft);
            List<String> warnings = new ArrayList<>(skipped);
            warnings.addAll(saved.warnings());
            list(answer, "success").add(saved.project().json(warnings));
        }
    }

    private static ArrayNode list(ObjectNode answer, String name) {
        return answer.withArray(name);
    }

    /** Takes out what the schema does not allow. */
    private static List<String> skipInvalid(ObjectNode fields) {
        return ProjectSchema.violations(fields).stream()
                .filter(violation -> fields.remove(violation.field()) != null)
                .map(violation -> violation + " It was left out.")
                .toList();
    }

    private static void refused(ProjectDraft draft, List<String> reasons, ArrayNode list) {
        ObjectNode item = list.addObject().put("id", draft.id().orElse(null));
        reasons.forEach(item.putArray("errors")::add);
    }

    Reply delete(Call call) {
        ObjectNode answer = Json.object();
        answer.putArray("success");
        answer.putArray("failed");
        for (JsonNode id : ProjectBody.list(call)) {
            if (!id.isString()) {
                throw HcssFailure.badRequest("The body must be an array of ids.");
            }
            String text = id.stringValue();
            boolean done = projects.obstacle(call.path("businessUnitId"), text).isEmpty()
                    && projects.delete(call.path("businessUnitId"), text);
            list(answer, done ? "success" : "failed").add(text);
        }
        return Json.reply(200, answer);
    }
}
