package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Given;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelInput;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a body says of somebody ("Allowed Personnel Parameters") and collects what is wrong with it. */
record PersonnelReader(Account account, RequestBody body, Problems problems) {
    /** Somebody new, whose names must be given. */
    PersonnelInput created() {
        return read(body.required("first_name", problems), body.required("last_name", problems), null);
    }

    PersonnelInput updated(Personnel current) {
        return read(body.name("first_name", problems), body.name("last_name", problems), current);
    }

    private PersonnelInput read(Given<String> firstName, Given<String> lastName, @Nullable Personnel current) {
        Given<List<Role>> roles = roles();
        return new PersonnelInput(
                firstName,
                lastName,
                body.text("email"),
                body.text("external_id"),
                body.flag("profile_access_enabled"),
                lineManager(current),
                roles,
                primaryRole(heldAfterwards(roles, current)));
    }

    private Given<List<Role>> roles() {
        return new Associations(body, "role_ids", problems)
                .read(account.company().register().roles()::find, "unknown_role", "There is no such role.");
    }

    private static List<String> heldAfterwards(Given<List<Role>> roles, @Nullable Personnel current) {
        List<Role> given = roles.or(null);
        if (given != null) {
            return given.stream().map(Role::id).toList();
        }
        return current == null ? List.of() : current.roleIds();
    }

    private Given<String> primaryRole(List<String> held) {
        Given<String> id = body.id("primary_role_id");
        String value = id.or(null);
        if (value != null && !held.contains(value)) {
            problems.add(
                    "role_not_held",
                    body.pointer("primary_role_id"),
                    "The primary role must be one of the roles that the personnel holds.");
        }
        return id;
    }

    private Given<String> lineManager(@Nullable Personnel current) {
        Given<String> id = body.id("line_manager_id");
        String pointer = body.pointer("line_manager_id");
        Optional.ofNullable(id.or(null)).ifPresent(manager -> {
            if (current != null && manager.equals(current.id())) {
                problems.add("own_line_manager", pointer, "Nobody is their own line manager.");
            } else if (account.company()
                    .register()
                    .workforce()
                    .find(manager, account.division())
                    .isEmpty()) {
                problems.add("unknown_personnel", pointer, "There is no such personnel.");
            }
        });
        return id;
    }
}
