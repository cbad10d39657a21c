package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Objects;

/** What a request says of somebody, checked: the primary role is one that is held afterwards. */
public record PersonnelInput(
        Given<String> firstName,
        Given<String> lastName,
        Given<String> email,
        Given<String> externalId,
        Given<Boolean> profileAccess,
        Given<String> lineManagerId,
        Given<List<Role>> roles,
        Given<String> primaryRoleId) {
    PersonnelDetails applyTo(PersonnelDetails current) {
        return new PersonnelDetails(
                Objects.requireNonNull(firstName.or(current.firstName()), "firstName"),
                Objects.requireNonNull(lastName.or(current.lastName()), "lastName"),
                email.or(current.email()),
                externalId.or(current.externalId()),
                Boolean.TRUE.equals(profileAccess.or(current.profileAccess())),
                lineManagerId.or(current.lineManagerId()));
    }
}
