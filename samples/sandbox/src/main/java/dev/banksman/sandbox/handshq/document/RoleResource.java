package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Course;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelRole;
import dev.banksman.sandbox.handshq.domain.Role;
import java.util.List;

/** A role, the courses that it requires, and that somebody holds it. */
public final class RoleResource {
    private RoleResource() {}

    /** As everything but the view of one has it: without its courses. */
    public static Resource of(Role role) {
        return Resource.of("role", role.id()).attribute("position", role.position());
    }

    public static Resource withCourses(Role role) {
        return of(role).toMany(
                        "courses",
                        "course",
                        role.courses().stream().map(Course::id).toList());
    }

    public static List<Resource> courses(Role role) {
        return role.courses().stream()
                .map(course -> Resource.of("course", course.id()).attribute("name", course.name()))
                .toList();
    }

    /** The one type that the document writes in camelCase. */
    public static Resource held(Personnel personnel, PersonnelRole held) {
        return Resource.of("personnelRole", held.id())
                .toOne("personnel", "personnel", personnel.id())
                .toOne("role", "role", held.roleId());
    }
}
