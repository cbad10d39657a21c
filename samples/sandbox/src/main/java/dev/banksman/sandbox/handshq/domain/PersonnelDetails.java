package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody, beside their roles.
 *
 * @param profileAccess whether they may view their profile, which no answer shows
 * @param lineManagerId of another of the personnel
 */
public record PersonnelDetails(
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String externalId,
        boolean profileAccess,
        @Nullable String lineManagerId) {
    PersonnelDetails lineManagerId(@Nullable String other) {
        return new PersonnelDetails(firstName, lastName, email, externalId, profileAccess, other);
    }
}
