package dev.banksman.sandbox.handshq.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** "Events currently supported", in the document's order. */
public enum EventType {
    VERSION_PDF_CREATED,
    PROJECT_ARCHIVED,
    PROJECT_UNARCHIVED,
    PERSONNEL_ASSIGNMENT_CREATED,
    PERSONNEL_ASSIGNMENT_UPDATED,
    PERSONNEL_ASSIGNMENT_DELETED,
    ROLE_CREATED,
    ROLE_UPDATED,
    ROLE_DELETED,
    PERSONNEL_CREATED,
    PERSONNEL_UPDATED,
    PERSONNEL_DELETED,
    PERSONNEL_ARCHIVED,
    PERSONNEL_UNARCHIVED,
    TRAINING_STATUS_CHANGED;

    /** As the API writes it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }
}
