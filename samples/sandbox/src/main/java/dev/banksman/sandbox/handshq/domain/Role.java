package dev.banksman.sandbox.handshq.domain;

import java.util.List;

/** What personnel can be, account-wide, and the courses that it requires. */
public record Role(String id, String position, List<Course> courses) {
    public Role {
        courses = List.copyOf(courses);
    }
}
