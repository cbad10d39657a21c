package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Optional;

/** The roles and courses of the whole account. */
public final class Roles {
    private final Table<Course> courses = new Table<>(101, Course::id);
    private final Table<Role> table = new Table<>(201, Role::id);

    Roles() {}

    /** All of them, oldest first. */
    public List<Role> all() {
        return table.all();
    }

    public Optional<Role> find(String id) {
        return table.find(id);
    }

    public List<Course> courses() {
        return courses.all();
    }

    public Optional<Course> course(String id) {
        return courses.find(id);
    }

    Course addCourse(String name, boolean expires) {
        return courses.put(new Course(courses.nextId(), name, expires));
    }

    /** The input's position must be given. */
    Role add(RoleInput input) {
        return table.put(input.applyTo(new Role(table.nextId(), "", List.of())));
    }

    Role replace(Role role) {
        return table.put(role);
    }

    void remove(Role role) {
        table.remove(role.id());
    }
}
