package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Roles, personnel and trainings: what all divisions of an account share. Every change tells what happened, and then
 * whose training status is another because of it. What changes nothing tells nothing.
 */
public final class TrainingRegister {
    private final Roles roles = new Roles();
    private final Workforce workforce = new Workforce();
    private final Trainings trainings = new Trainings();
    private final Events events;
    private final InstantSource clock;

    TrainingRegister(Events events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    public Roles roles() {
        return roles;
    }

    public Workforce workforce() {
        return workforce;
    }

    public TrainingStatus status(Personnel personnel) {
        return Objects.requireNonNull(
                trainings.statuses(List.of(personnel), roles, today()).get(personnel.id()));
    }

    /** The input's position must be given. */
    public Role create(RoleInput input) {
        Role role = roles.add(input);
        events.publish(new Event.OfRole(EventType.ROLE_CREATED, role));
        return role;
    }

    public Role update(Role role, RoleInput input) {
        Role updated = input.applyTo(role);
        return updated.equals(role)
                ? role
                : change(() -> {
                    events.publish(new Event.OfRole(EventType.ROLE_UPDATED, updated));
                    return roles.replace(updated);
                });
    }

    /** Nobody holds it any more. */
    void delete(Role role) {
        change(() -> {
            roles.remove(role);
            workforce.all().stream()
                    .forEach(one -> one.held(role.id()).ifPresent(held -> workforce.removeRole(one, held.id())));
            events.publish(new Event.OfRole(EventType.ROLE_DELETED, role));
            return role;
        });
    }

    /** The input's names must be given. */
    public Personnel create(PersonnelInput input, Division division) {
        return change(() -> tell(EventType.PERSONNEL_CREATED, workforce.add(input, division)));
    }

    public Personnel update(Personnel personnel, PersonnelInput input) {
        return change(() -> {
            Personnel updated = workforce.replace(personnel, input);
            return updated.equals(personnel) ? personnel : tell(EventType.PERSONNEL_UPDATED, updated);
        });
    }

    public Personnel archive(Personnel personnel) {
        return tell(EventType.PERSONNEL_ARCHIVED, workforce.replace(personnel.archivedAt(now())));
    }

    public Personnel unarchive(Personnel personnel) {
        return tell(EventType.PERSONNEL_UNARCHIVED, workforce.replace(personnel.archivedAt(null)));
    }

    public PersonnelRole addRole(Personnel personnel, Role role) {
        return change(() -> {
            PersonnelRole added = workforce.addRole(personnel, role);
            tell(
                    EventType.PERSONNEL_UPDATED,
                    workforce.find(personnel.id(), personnel.division()).orElseThrow());
            return added;
        });
    }

    public Personnel removeRole(Personnel personnel, String personnelRoleId) {
        return change(() -> tell(EventType.PERSONNEL_UPDATED, workforce.removeRole(personnel, personnelRoleId)));
    }

    public Training add(TrainingInput input) {
        return change(() -> trainings.add(input));
    }

    void delete(Personnel personnel) {
        workforce.remove(personnel);
        trainings.removeAllOf(personnel);
        tell(EventType.PERSONNEL_DELETED, personnel);
    }

    Trainings trainings() {
        return trainings;
    }

    private Personnel tell(EventType type, Personnel personnel) {
        events.publish(new Event.OfPersonnel(type, personnel));
        return personnel;
    }

    private <T> T change(Supplier<T> work) {
        Map<String, TrainingStatus> before = statuses();
        T result = work.get();
        Map<String, TrainingStatus> after = statuses();
        List<PersonnelStatus> changed = workforce.all().stream()
                .map(one -> new PersonnelStatus(one, Objects.requireNonNull(after.get(one.id()))))
                .filter(one ->
                        one.status() != before.getOrDefault(one.personnel().id(), TrainingStatus.DEFAULT))
                .toList();
        if (!changed.isEmpty()) {
            events.publish(new Event.OfTraining(changed));
        }
        return result;
    }

    private Map<String, TrainingStatus> statuses() {
        return trainings.statuses(workforce.all(), roles, today());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }
}
