package dev.banksman.sandbox.handshq.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The training register as it is at the start: courses, roles, and some hundred personnel. */
final class RegisterSeed {
    /** Each course, and whether it expires. */
    private static final Map<String, Boolean> COURSES = courses();

    private RegisterSeed() {}

    static void fill(TrainingRegister register, Division primary, Division other) {
        COURSES.forEach(register.roles()::addCourse);
        addRoles(register.roles());
        PeopleSeed people = new PeopleSeed(register);
        people.add(primary, 112);
        people.add(other, 28);
    }

    private static Map<String, Boolean> courses() {
        Map<String, Boolean> courses = new LinkedHashMap<>();
        courses.put("Manual handling", false);
        courses.put("CSCS card", true);
        courses.put("Asbestos awareness", true);
        courses.put("Working at height", true);
        courses.put("Site Management Safety Training (SMSTS)", true);
        courses.put("Site Supervision Safety Training (SSSTS)", true);
        courses.put("First aid at work", true);
        courses.put("CISRS scaffolder", true);
        courses.put("CPCS A40 slinger and signaller", true);
        courses.put("CPCS A04 tower crane", true);
        courses.put("IPAF 3a and 3b", true);
        courses.put("BS 7671, 18th edition", false);
        courses.put("Confined spaces", true);
        return courses;
    }

    private static void addRoles(Roles roles) {
        add(roles, "Site manager", 1, 4, 6);
        add(roles, "Site supervisor", 1, 5);
        add(roles, "Banksman", 0, 1, 8);
        add(roles, "Tower crane operator", 1, 9);
        add(roles, "Scaffolder", 0, 1, 3, 7);
        add(roles, "Steel erector", 1, 3, 10);
        add(roles, "Roofer", 0, 1, 3);
        add(roles, "Bricklayer", 0, 1);
        add(roles, "Carpenter", 0, 1);
        add(roles, "Electrician", 1, 2, 11);
        add(roles, "Groundworker", 0, 1, 12);
        add(roles, "Demolition operative", 1, 2);
        add(roles, "Work experience");
    }

    private static void add(Roles roles, String position, Integer... courses) {
        List<Course> all = roles.courses();
        roles.add(new RoleInput(
                Given.of(position), Given.of(Stream.of(courses).map(all::get).toList())));
    }
}
