package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Assignment;

/** That somebody was added to a project: the one resource without attributes. */
public final class AssignmentResource {
    private AssignmentResource() {}

    public static Resource of(Assignment assignment) {
        return Resource.of("personnel_assignment", assignment.id())
                .toOne("personnel", "personnel", assignment.personnelId())
                .toOne("project", "project", assignment.projectId())
                .toOne("role", "role", assignment.roleId());
    }
}
