package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.error.ApiFailure;

/** Finds what a path names. */
final class ProjectPath {
    private ProjectPath() {}

    static Project find(Account account, String id) {
        return account.projects().find(id).orElseThrow(() -> ApiFailure.notFound("There is no such project."));
    }
}
