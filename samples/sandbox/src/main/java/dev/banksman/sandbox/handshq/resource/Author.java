package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.User;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.Optional;

/** Reads {@code user_email}, which is required and must be that of a user. */
final class Author {
    private Author() {}

    static Optional<User> of(RequestBody body, Account account, Problems problems) {
        String email = body.text("user_email").or(null);
        String pointer = body.pointer("user_email");
        if (email == null || email.isBlank()) {
            problems.blank(pointer, "user_email");
            return Optional.empty();
        }
        Optional<User> user = account.userByEmail(email);
        if (user.isEmpty()) {
            problems.add("unknown_user", pointer, "There is no user with this email address.");
        }
        return user;
    }
}
