package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Objects;

/** What a request says of a role, checked. */
public record RoleInput(Given<String> position, Given<List<Course>> courses) {
    /** Absent courses stay, none removes all, and a list replaces them ("Associations"). */
    Role applyTo(Role current) {
        return new Role(
                current.id(),
                Objects.requireNonNull(position.or(current.position()), "position"),
                Objects.requireNonNull(courses.or(current.courses()), "courses"));
    }
}
