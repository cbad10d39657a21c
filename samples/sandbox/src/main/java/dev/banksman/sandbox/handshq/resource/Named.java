package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.Optional;
import java.util.function.Function;

/** Reads ids that name what must be there: each is required, and must find something. */
record Named(Account account, RequestBody body, Problems problems) {
    Optional<Personnel> personnel() {
        return find(
                "personnel_id", id -> account.company().register().workforce().find(id, account.division()));
    }

    Optional<Role> role() {
        return find("role_id", account.company().register().roles()::find);
    }

    <T> Optional<T> find(String name, Function<String, Optional<T>> find) {
        String id = body.id(name).or(null);
        if (id == null || id.isBlank()) {
            problems.blank(body.pointer(name), name);
            return Optional.empty();
        }
        Optional<T> found = find.apply(id);
        if (found.isEmpty()) {
            String what = name.substring(0, name.length() - "_id".length());
            problems.add("unknown_" + what, body.pointer(name), "There is no such " + what + ".");
        }
        return found;
    }
}
