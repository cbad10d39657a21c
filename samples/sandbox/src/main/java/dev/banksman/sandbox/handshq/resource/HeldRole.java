package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.Optional;

/** Reads the role that somebody has on a project: "The personnel must already have this role." */
record HeldRole(Account account, RequestBody body, Problems problems) {
    /** Empty if none was given, or a null. */
    Optional<Role> read(Personnel personnel) {
        String id = body.id("role_id").or(null);
        if (id == null) {
            return Optional.empty();
        }
        Optional<Role> role = account.company().register().roles().find(id);
        String pointer = body.pointer("role_id");
        if (role.isEmpty()) {
            problems.add("unknown_role", pointer, "There is no such role.");
        } else if (!personnel.holds(id)) {
            problems.add("role_not_held", pointer, "The personnel must already have this role.");
        }
        return role;
    }
}
