package dev.banksman.sandbox.hellohq.login;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is known by.
 *
 * @param csrf what each of its forms bears, and no other site's
 * @param someone who is logged in; null while nobody is
 */
record Session(String id, String csrf, @Nullable User someone) {
    Optional<User> user() {
        return Optional.ofNullable(someone);
    }

    @Override
    public String toString() {
        return "Session[user=" + someone + "]";
    }
}
