package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.DuplicationResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Duplication;
import dev.banksman.sandbox.handshq.domain.DuplicationStatus;
import dev.banksman.sandbox.handshq.domain.FieldSlot;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.ProjectInput;
import dev.banksman.sandbox.handshq.domain.User;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Optional;

/** "Duplicating a project" and "Viewing project duplication process". */
record ProjectDuplications(Account account) {
    /**
     * Fields are named by the template's ids, as the sample has the form of a creation; nothing within project is
     * required.
     */
    Reply create(Call call) {
        Project original = ProjectPath.find(account, call.path("id"));
        RequestBody body = RequestBody.of(call);
        Problems problems = new Problems();
        Optional<User> author = Author.of(body, account, problems);
        List<FieldSlot> slots = original.slots(field -> field.template().id());
        ProjectInput input = body.optionalWrapper("project")
                .map(wrapper -> new ProjectReader(wrapper, problems).read(slots))
                .orElse(ProjectInput.NOTHING);
        problems.throwIfAny();
        return reply(201, account.duplicate(original, input, author.orElseThrow()));
    }

    Reply show(Call call) {
        return reply(
                200,
                account.duplications()
                        .find(call.path("id"))
                        .orElseThrow(() -> ApiFailure.notFound("There is no such duplication.")));
    }

    private Reply reply(int status, Duplication duplication) {
        DuplicationStatus now = account.duplications().status(duplication, account.now());
        return Document.of(DuplicationResource.of(duplication, now)).reply(status);
    }
}
