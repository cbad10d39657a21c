package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.ProjectDraft;
import dev.banksman.sandbox.hcss.domain.ProjectSchema;
import dev.banksman.sandbox.hcss.domain.Violation;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of requests. */
final class ProjectBody {
    private ProjectBody() {}

    static ProjectDraft draft(Call call) {
        return draft(Json.read(call.body()));
    }

    /** A project, of which the fields may be wrong. */
    static ProjectDraft draft(JsonNode body) {
        if (!(body instanceof ObjectNode project) || !project.path("fields").isObject()) {
            throw HcssFailure.badRequest("A project is an object, and has an object as 'fields'.");
        }
        return ProjectDraft.of(project);
    }

    static ArrayNode list(Call call) {
        if (Json.read(call.body()) instanceof ArrayNode list) {
            return list;
        }
        throw HcssFailure.badRequest("The body must be an array.");
    }

    /** Refuses fields that the schema does not allow. */
    static void check(ObjectNode fields) {
        List<Violation> violations = ProjectSchema.violations(fields);
        if (!violations.isEmpty()) {
            throw HcssFailure.badRequest(
                    violations.stream().map(Violation::toString).collect(Collectors.joining(" ")));
        }
    }
}
