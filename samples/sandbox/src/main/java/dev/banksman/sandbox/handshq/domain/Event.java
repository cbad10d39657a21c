package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Optional;

/** Something happened that a division may have subscribed to. */
public sealed interface Event {
    EventType type();

    /** The event as far as the division hears of it; empty if it does not. */
    Optional<Event> heardBy(Division division);

    /** "Scoped to look for subscriptions which were created by the same division that the project belongs to." */
    record PdfMade(Division of, VersionPdf pdf) implements Event {
        @Override
        public EventType type() {
            return EventType.VERSION_PDF_CREATED;
        }

        @Override
        public Optional<Event> heardBy(Division division) {
            return Optional.<Event>of(this).filter(event -> division.equals(of));
        }
    }

    /** A project is its division's own. */
    record OfProject(EventType type, Division of, Project project) implements Event {
        @Override
        public Optional<Event> heardBy(Division division) {
            return Optional.<Event>of(this).filter(event -> division.equals(of));
        }
    }

    /** An assignment belongs to the division of its project, whoever's the person is. */
    record OfAssignment(EventType type, Assignment assignment) implements Event {
        @Override
        public Optional<Event> heardBy(Division division) {
            return Optional.<Event>of(this).filter(event -> division.equals(assignment.division()));
        }
    }

    /** "Where resources are account wide (such as roles), all divisions within that account." */
    record OfRole(EventType type, Role role) implements Event {
        @Override
        public Optional<Event> heardBy(Division division) {
            return Optional.of(this);
        }
    }

    /** The person's division, and "the primary division on an account". */
    record OfPersonnel(EventType type, Personnel personnel) implements Event {
        @Override
        public Optional<Event> heardBy(Division division) {
            return Optional.<Event>of(this).filter(event -> division.sees(personnel));
        }
    }

    /** All that one action changed, at least one; a division hears of those whom it sees. */
    record OfTraining(List<PersonnelStatus> statuses) implements Event {
        public OfTraining {
            statuses = List.copyOf(statuses);
        }

        @Override
        public EventType type() {
            return EventType.TRAINING_STATUS_CHANGED;
        }

        @Override
        public Optional<Event> heardBy(Division division) {
            List<PersonnelStatus> seen = statuses.stream()
                    .filter(status -> division.sees(status.personnel()))
                    .toList();
            return seen.isEmpty() ? Optional.empty() : Optional.of(new OfTraining(seen));
        }
    }
}
