package dev.banksman.sandbox.handshq.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The personnel of all divisions, and the roles that they hold. */
public final class Workforce {
    private final Table<Personnel> table = new Table<>(30001, Personnel::id);
    private final Table<PersonnelRole> roleIds = new Table<>(40001, PersonnelRole::id);

    Workforce() {}

    /** Those whom the division sees, oldest first, the archived ones included. */
    public List<Personnel> seenBy(Division division) {
        return table.all().stream().filter(division::sees).toList();
    }

    /** Somebody whom the division sees. */
    public Optional<Personnel> find(String id, Division division) {
        return table.find(id).filter(division::sees);
    }

    /** Who holds the role by that id of a personnel role. */
    public Optional<Personnel> holder(String personnelRoleId, Division division) {
        return seenBy(division).stream()
                .filter(personnel ->
                        personnel.roles().stream().anyMatch(held -> held.id().equals(personnelRoleId)))
                .findFirst();
    }

    List<Personnel> all() {
        return table.all();
    }

    /** The input's names must be given. */
    Personnel add(PersonnelInput input, Division division) {
        PersonnelDetails unnamed = new PersonnelDetails("", "", null, null, false, null);
        return replace(new Personnel(table.nextId(), division, unnamed, List.of(), null, null), input);
    }

    /** Absent roles stay, none removes all, and a list replaces them; a role that is kept keeps its id. */
    Personnel replace(Personnel personnel, PersonnelInput input) {
        Personnel changed = personnel.details(input.applyTo(personnel.details()));
        List<Role> roles = input.roles().or(null);
        Personnel placed = roles == null ? changed : changed.roles(held(personnel, roles));
        return table.put(placed.primaryRoleId(input.primaryRoleId().or(placed.primaryRoleId())));
    }

    Personnel replace(Personnel personnel) {
        return table.put(personnel);
    }

    PersonnelRole addRole(Personnel personnel, Role role) {
        PersonnelRole added = newRole(role.id());
        List<PersonnelRole> roles = new ArrayList<>(personnel.roles());
        roles.add(added);
        table.put(personnel.roles(roles));
        return added;
    }

    Personnel removeRole(Personnel personnel, String personnelRoleId) {
        return table.put(personnel.roles(personnel.roles().stream()
                .filter(held -> !held.id().equals(personnelRoleId))
                .toList()));
    }

    /** Whoever was managed by them is managed by nobody. */
    void remove(Personnel personnel) {
        table.remove(personnel.id());
        changeAll(one -> personnel.id().equals(one.details().lineManagerId())
                ? one.details(one.details().lineManagerId(null))
                : one);
    }

    private void changeAll(UnaryOperator<Personnel> change) {
        table.all().forEach(one -> table.put(change.apply(one)));
    }

    private List<PersonnelRole> held(Personnel personnel, List<Role> roles) {
        return roles.stream()
                .map(role -> personnel.held(role.id()).orElseGet(() -> newRole(role.id())))
                .toList();
    }

    private PersonnelRole newRole(String roleId) {
        return roleIds.put(new PersonnelRole(roleIds.nextId(), roleId));
    }
}
