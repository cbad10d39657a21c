package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.error.ApiFailure;

/** Finds the personnel that a path names, among those whom the division sees. */
final class PersonnelPath {
    private PersonnelPath() {}

    static Personnel find(Account account, String id) {
        return account.company()
                .register()
                .workforce()
                .find(id, account.division())
                .orElseThrow(() -> ApiFailure.notFound("There is no such personnel."));
    }
}
