package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.PatchDialect;
import dev.banksman.sandbox.hcss.domain.Project;
import dev.banksman.sandbox.hcss.domain.ProjectDraft;
import dev.banksman.sandbox.hcss.domain.ProjectSchema;
import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates, replaces, patches and deletes one project. */
final class ProjectWriting {
    private final Projects projects;
    private final ProjectReading reading;

    ProjectWriting(Projects projects, ProjectReading reading) {
        this.projects = projects;
        this.reading = reading;
    }

    Reply create(Call call) {
        boolean fill = new Parameters(call).flag("useDefaultValues", false);
        ProjectDraft draft = ProjectBody.draft(call);
        if (fill) {
            ProjectSchema.fill(draft.fields());
        }
        ProjectBody.check(draft.fields());
        boolean taken = draft.id()
                .filter(id -> projects.find(call.path("businessUnitId"), id).isPresent())
                .isPresent();
        if (taken) {
            throw HcssFailure.badRequest("There is a project with this id already.");
        }
        return saved(call, draft);
    }

    Reply replace(Call call) {
        Project project = reading.project(call);
        ProjectDraft draft = ProjectBody.draft(call);
        if (draft.id().filter(id -> !id.equals(project.id())).isPresent()) {
            throw HcssFailure.badRequest("The id in the body is not that of the address.");
        }
        ProjectBody.check(draft.fields());
        return saved(call, draft.withId(project.id()));
    }

    Reply patch(Call call) {
        Project project = reading.project(call);
        ObjectNode fields = project.content().fields().deepCopy();
        for (JsonNode step : ProjectBody.list(call)) {
            PatchDialect.apply(step, fields).ifPresent(why -> {
                throw HcssFailure.badRequest(why);
            });
        }
        ProjectBody.check(fields);
        return saved(call, project.content().withFields(fields));
    }

    Reply delete(Call call) {
        projects.delete(call.path("businessUnitId"), reading.project(call).id());
        return Reply.empty(204);
    }

    private Reply saved(Call call, ProjectDraft draft) {
        String unit = call.path("businessUnitId");
        draft.id().flatMap(id -> projects.obstacle(unit, id)).ifPresent(why -> {
            throw HcssFailure.badRequest(why);
        });
        Projects.Saved saved = projects.save(unit, draft);
        return Json.reply(200, saved.project().json(saved.warnings()));
    }
}
