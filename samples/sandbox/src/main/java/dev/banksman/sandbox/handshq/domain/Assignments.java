package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was added to which project, in all divisions. */
public final class Assignments {
    private final Table<Assignment> table = new Table<>(60001, Assignment::id);

    Assignments() {}

    /** Those of a project, oldest first. */
    public List<Assignment> of(Project project) {
        return table.all().stream()
                .filter(one -> one.projectId().equals(project.id()))
                .toList();
    }

    /** One of a division's projects. */
    public Optional<Assignment> find(String id, Division division) {
        return table.find(id).filter(one -> one.division().equals(division));
    }

    public Optional<Assignment> find(Project project, String personnelId) {
        return of(project).stream()
                .filter(one -> one.personnelId().equals(personnelId))
                .findFirst();
    }

    List<Assignment> of(Personnel personnel) {
        return table.all().stream()
                .filter(one -> one.personnelId().equals(personnel.id()))
                .toList();
    }

    Assignment add(Division division, Project project, Personnel personnel, @Nullable Role role) {
        return table.put(new Assignment(
                table.nextId(), division, project.id(), personnel.id(), role == null ? null : role.id()));
    }

    Assignment replace(Assignment assignment) {
        return table.put(assignment);
    }

    void remove(Assignment assignment) {
        table.remove(assignment.id());
    }

    /** Whoever did this does nothing in particular, now. */
    void forget(Role role) {
        table.all().stream().filter(one -> role.id().equals(one.roleId())).forEach(one -> table.put(one.roleId(null)));
    }
}
