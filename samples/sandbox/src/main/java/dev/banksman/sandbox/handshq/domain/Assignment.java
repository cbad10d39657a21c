package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/**
 * That somebody was added to a project.
 *
 * @param division the project's
 * @param roleId what they do there; null if nobody said
 */
public record Assignment(
        String id,
        Division division,
        String projectId,
        String personnelId,
        @Nullable String roleId) {
    Assignment roleId(@Nullable String other) {
        return new Assignment(id, division, projectId, personnelId, other);
    }
}
