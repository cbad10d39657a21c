package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.FieldResource;
import dev.banksman.sandbox.handshq.document.ProjectResource;
import dev.banksman.sandbox.handshq.document.Resource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** "Viewing projects" and "Viewing a specific project". */
record ProjectReading(Account account) {
    Reply list(Call call) {
        boolean withFields =
                Parameters.oneOf(call, "with_fields", "false", "true").equals("true");
        List<Project> matching = account.projects().all().stream()
                .filter(byArchivedStatus(call))
                .filter(byReference(call))
                .toList();
        Paged<Project> page = new Paged<>(matching, Parameters.page(call));
        Document document =
                Document.of(page.items().stream().map(ProjectResource::of).toList());
        return (withFields ? document.including(fields(page.items())) : document)
                .page(page.requested(), page.total())
                .reply(200);
    }

    Reply show(Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        return Document.of(ProjectResource.of(project))
                .including(FieldResource.of(project))
                .reply(200);
    }

    private static Predicate<Project> byArchivedStatus(Call call) {
        return switch (Parameters.oneOf(call, "archived_status", "all", "archived", "unarchived")) {
            case "archived" -> Project::isArchived;
            case "unarchived" -> project -> !project.isArchived();
            default -> project -> true;
        };
    }

    private static Predicate<Project> byReference(Call call) {
        Optional<String> reference = Parameters.one(call, "reference");
        return project ->
                reference.isEmpty() || reference.get().equals(project.details().reference());
    }

    private static List<Resource> fields(List<Project> projects) {
        return projects.stream()
                .flatMap(project -> FieldResource.of(project).stream())
                .toList();
    }
}
