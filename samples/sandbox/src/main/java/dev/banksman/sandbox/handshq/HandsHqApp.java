package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Assignment;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.resource.Door;
import java.util.function.Function;

/**
 * What people do in the HandsHQ app, as far as it cannot be done through the API, or causes an event "via the HandsHQ
 * app". Each method is false, and does nothing, if it cannot be done. Safe for use by several threads.
 */
public final class HandsHqApp {
    private final Account account;
    private final Door door;

    HandsHqApp(Account account, Door door) {
        this.account = account;
        this.door = door;
    }

    public boolean archiveProject(String id) {
        return withProject(
                id, project -> !project.isArchived() && account.archive(project).isArchived());
    }

    public boolean unarchiveProject(String id) {
        return withProject(
                id,
                project -> project.isArchived() && !account.unarchive(project).isArchived());
    }

    /** Asks everybody on the project for a review of the latest version of its document. */
    public boolean requestReviews(String projectId) {
        return withProject(projectId, project -> {
            account.sites().requestReviews(project, project.author());
            return true;
        });
    }

    /** Signs the latest version of the document, for who was added to the project by that assignment. */
    public boolean acceptReview(String assignmentId) {
        return withAssignment(assignmentId, assignment -> account.sites().answer(assignment, true));
    }

    public boolean rejectReview(String assignmentId) {
        return withAssignment(assignmentId, assignment -> account.sites().answer(assignment, false));
    }

    private boolean withProject(String id, Function<Project, Boolean> work) {
        return door.alone(() -> account.projects().find(id).map(work).orElse(false));
    }

    private boolean withAssignment(String id, Function<Assignment, Boolean> work) {
        return door.alone(() -> account.company()
                .assignments()
                .find(id, account.division())
                .map(work)
                .orElse(false));
    }
}
