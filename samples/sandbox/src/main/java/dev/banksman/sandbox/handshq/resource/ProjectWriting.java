package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.FieldResource;
import dev.banksman.sandbox.handshq.document.ProjectResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.ProjectField;
import dev.banksman.sandbox.handshq.domain.ProjectInput;
import dev.banksman.sandbox.handshq.domain.User;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.Optional;

/** "Creating", "Updating", "Archiving" and "Unarchiving" projects. */
record ProjectWriting(Account account) {
    /** Fields are named by the template's ids. */
    Reply create(Call call) {
        RequestBody body = RequestBody.of(call);
        RequestBody wrapper = body.wrapper("project");
        Problems problems = new Problems();
        Optional<User> author = Author.of(body, account, problems);
        ProjectInput input =
                new ProjectReader(wrapper, problems).read(account.template().slots());
        if (!input.name().isPresent()) {
            problems.blank(wrapper.pointer("name"), "name");
        }
        problems.throwIfAny();
        Project project = account.create(input, author.orElseThrow());
        return Document.of(ProjectResource.created(project))
                .including(FieldResource.of(project))
                .reply(201);
    }

    /** Fields are named by the project's own ids. */
    Reply update(Call call) {
        Project project = project(call);
        RequestBody wrapper = RequestBody.of(call).wrapper("project");
        Problems problems = new Problems();
        ProjectInput input = new ProjectReader(wrapper, problems).read(project.slots(ProjectField::id));
        problems.throwIfAny();
        Project updated = account.update(project, input);
        return Document.of(ProjectResource.of(updated))
                .including(FieldResource.of(updated))
                .reply(200);
    }

    /** "A 404 will be returned if you try to archive a project that has already been archived." */
    Reply archive(Call call) {
        Project project = project(call);
        if (project.isArchived()) {
            throw ApiFailure.notFound("The project has already been archived.");
        }
        return Document.of(ProjectResource.of(account.archive(project))).reply(200);
    }

    /** "A 404 will be returned if you try to unarchive a project that has not already been archived." */
    Reply unarchive(Call call) {
        Project project = project(call);
        if (!project.isArchived()) {
            throw ApiFailure.notFound("The project has not been archived.");
        }
        return Document.of(ProjectResource.of(account.unarchive(project))).reply(200);
    }

    private Project project(Call call) {
        return ProjectPath.find(account, call.path("project_id"));
    }
}
