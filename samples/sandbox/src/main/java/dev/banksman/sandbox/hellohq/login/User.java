package dev.banksman.sandbox.hellohq.login;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can log in.
 *
 * @param name what they log in with
 * @param fullName for the pages
 */
public record User(int id, String name, String fullName, String password) {
    /** Everybody there is; the first is the one of the document's samples. */
    public static final List<User> ALL = List.of(
            new User(12, "test.user", "Tessa User", "sandbox"),
            new User(13, "erika.muster", "Erika Muster", "sandbox"));

    static Optional<User> named(String name, String password) {
        return ALL.stream()
                .filter(user -> user.name().equals(name) && user.password().equals(password))
                .findFirst();
    }

    @Override
    public String toString() {
        return "User[id=" + id + ", name=" + name + "]";
    }
}
