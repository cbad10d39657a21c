package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a division, as they are at one moment.
 *
 * @param primaryRoleId one of the roles held, or null
 * @param archivedAt null while not archived
 */
public record Personnel(
        String id,
        Division division,
        PersonnelDetails details,
        List<PersonnelRole> roles,
        @Nullable String primaryRoleId,
        @Nullable Instant archivedAt) {
    public Personnel {
        roles = List.copyOf(roles);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public boolean holds(String roleId) {
        return roleIds().contains(roleId);
    }

    /** Ids of the roles held, in the order in which they came. */
    public List<String> roleIds() {
        return roles.stream().map(PersonnelRole::roleId).toList();
    }

    Optional<PersonnelRole> held(String roleId) {
        return roles.stream().filter(held -> held.roleId().equals(roleId)).findFirst();
    }

    Personnel archivedAt(@Nullable Instant when) {
        return new Personnel(id, division, details, roles, primaryRoleId, when);
    }

    Personnel details(PersonnelDetails other) {
        return new Personnel(id, division, other, roles, primaryRoleId, archivedAt);
    }

    /** A primary role that is no longer held is none. */
    Personnel roles(List<PersonnelRole> others) {
        String primary = others.stream()
                .map(PersonnelRole::roleId)
                .filter(Predicate.isEqual(primaryRoleId))
                .findFirst()
                .orElse(null);
        return new Personnel(id, division, details, others, primary, archivedAt);
    }

    Personnel primaryRoleId(@Nullable String other) {
        return new Personnel(id, division, details, roles, other, archivedAt);
    }
}
