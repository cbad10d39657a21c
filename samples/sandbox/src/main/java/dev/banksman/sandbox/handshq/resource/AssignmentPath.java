package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Assignment;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.http.Call;

/** Finds the assignment that a path names: by its own id, or by those of its project and its personnel. */
final class AssignmentPath {
    private AssignmentPath() {}

    static Assignment byId(Account account, Call call) {
        return account.company()
                .assignments()
                .find(call.path("id"), account.division())
                .orElseThrow(() -> ApiFailure.notFound("There is no such personnel assignment."));
    }

    static Assignment byParts(Account account, Call call) {
        Project project = ProjectPath.find(account, call.path("project_id"));
        return account.company()
                .assignments()
                .find(project, call.path("personnel_id"))
                .orElseThrow(() -> ApiFailure.notFound("The personnel has not been added to this project."));
    }
}
