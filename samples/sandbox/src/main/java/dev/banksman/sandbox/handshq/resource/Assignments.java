package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.AssignmentResource;
import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Assignment;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.domain.User;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** "Personnel Assignments"; a place tells by which of the two addresses one is found. */
record Assignments(Account account) {
    Reply list(Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        List<Assignment> all = account.company().assignments().of(project);
        Paged<Assignment> page = new Paged<>(all, Parameters.page(call));
        return Document.of(page.items().stream().map(AssignmentResource::of).toList())
                .page(page.requested(), page.total())
                .reply(200);
    }

    /** 201, as the prose says; the sample's heading says 200. */
    Reply create(Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        Personnel personnel = PersonnelPath.find(account, call.path("personnel_id"));
        RequestBody body = RequestBody.of(call);
        Problems problems = new Problems();
        Optional<User> requester = Author.of(body, account, problems);
        Optional<Role> role = body.optionalWrapper("personnel_assignment")
                .flatMap(wrapper -> new HeldRole(account, wrapper, problems).read(personnel));
        if (account.company().assignments().find(project, personnel.id()).isPresent()) {
            problems.add(
                    "already_assigned",
                    body.pointer("personnel_assignment"),
                    "The personnel has already been added to this project.");
        }
        problems.throwIfAny();
        return reply(201, account.sites().assign(project, personnel, role.orElse(null), requester.orElseThrow()));
    }

    Action show(BiFunction<Account, Call, Assignment> place) {
        return call -> reply(200, place.apply(account, call));
    }

    /** An absent role stays, and a null takes it away. */
    Action update(BiFunction<Account, Call, Assignment> place) {
        return call -> {
            Assignment assignment = place.apply(account, call);
            RequestBody body = RequestBody.of(call).wrapper("personnel_assignment");
            Personnel personnel = PersonnelPath.find(account, assignment.personnelId());
            Problems problems = new Problems();
            Optional<Role> role = new HeldRole(account, body, problems).read(personnel);
            problems.throwIfAny();
            String current = body.id("role_id").isPresent() ? null : assignment.roleId();
            return reply(
                    200, account.sites().reassign(assignment, role.map(Role::id).orElse(current)));
        };
    }

    Action delete(BiFunction<Account, Call, Assignment> place) {
        return call -> {
            account.company().delete(place.apply(account, call));
            return Reply.empty(204);
        };
    }

    private static Reply reply(int status, Assignment assignment) {
        return Document.of(AssignmentResource.of(assignment)).reply(status);
    }
}
