package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.ProjectDetails;
import dev.banksman.sandbox.handshq.domain.ProjectField;
import org.jspecify.annotations.Nullable;

/** A project. Its fields are linked by the ids of its own, not by the template's. */
public final class ProjectResource {
    private static final String APP = "https://app.handshq.com/projects/";

    private ProjectResource() {}

    public static Resource of(Project project) {
        return of(project, Wire.name(project.state()), Wire.nullable(project.archivedAt()));
    }

    /** As the event of its being unarchived has it, where a string says that it is null. */
    static Resource unarchived(Project project) {
        return of(project, Wire.name(project.state()), "null");
    }

    /** As the answer to its creation shows it: that sample has a null for the state, which every later one fills. */
    public static Resource created(Project project) {
        return of(project, null, Wire.nullable(project.archivedAt()));
    }

    private static Resource of(Project project, @Nullable String state, @Nullable String archivedAt) {
        ProjectDetails details = project.details();
        return Resource.of("project", project.id())
                .attribute("name", details.name())
                .attribute("reference", details.reference())
                .attribute("start_date", Wire.nullable(details.startDate()))
                .attribute("end_date", Wire.nullable(details.endDate()))
                .attribute("archived_at", archivedAt)
                .attribute("state", state)
                .toMany(
                        "fields",
                        "field",
                        project.fields().stream().map(ProjectField::id).toList())
                .toOne("user", "user", project.author().id())
                .link("app_url", APP + project.id());
    }
}
