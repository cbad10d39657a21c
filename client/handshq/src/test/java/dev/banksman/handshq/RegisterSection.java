package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Personnel, trainings, roles and who holds them: the training register's 15 operations. */
final class RegisterSection {
    private static final PersonnelId NOBODY = PersonnelId.of("1");
    private static final RoleId NO_ROLE = RoleId.of("1");
    private static final LocalDate START = LocalDate.of(2026, 3, 9);

    private RegisterSection() {}

    static Section section() {
        return new Section(RegisterSection::succeed, lists(), onWhatIsNotThere(), unprocessable(), List.of());
    }

    private static void succeed(HandsHq it) {
        RoleDocument known = it.roles().getDocument(it.roles().list().get(0).id());
        CourseId course = ((Course) requireNonNull(known.included()).get(0)).id();
        Role role = it.roles().create(body -> body.role(made -> made.position("Signaller")));
        it.roles().update(role.id(), body -> body.role(changed -> changed.courseIds(List.of(course))));
        Personnel person = it.personnel()
                .create(body -> body.personnel(
                        made -> made.firstName("Ada").lastName("Byron").roleIds(List.of(role.id()))));
        it.personnel().list();
        it.personnel().get(person.id());
        it.personnel().update(person.id(), body -> body.personnel(changed -> changed.externalId("AB-1")));
        it.trainings().create(body -> training(body, person.id(), course));
        PersonnelRole held = it.personnelRoles()
                .create(body -> personnelRole(body, person.id(), known.data().id()));
        it.personnelRoles().delete(held.id());
        it.personnel().archive(person.id());
        it.personnel().unarchive(person.id());
        it.personnel().delete(person.id());
        it.roles().delete(role.id());
    }

    private static List<Consumer<HandsHq>> lists() {
        return List.of(
                it -> it.personnel().list(query -> query.page(0)),
                it -> it.roles().list(query -> query.page(0)));
    }

    private static List<Consumer<HandsHq>> onWhatIsNotThere() {
        return List.of(
                it -> it.personnel().get(NOBODY),
                it -> it.personnel().update(NOBODY, body -> body.personnel(one -> {})),
                it -> it.personnel().delete(NOBODY),
                it -> it.personnel().archive(NOBODY),
                it -> it.personnel().unarchive(NOBODY),
                it -> it.roles().get(NO_ROLE),
                it -> it.roles().update(NO_ROLE, body -> body.role(role -> {})),
                it -> it.roles().delete(NO_ROLE),
                it -> it.personnelRoles().delete(PersonnelRoleId.of("1")));
    }

    private static List<Consumer<HandsHq>> unprocessable() {
        return List.of(
                it -> it.personnel()
                        .create(body -> body.personnel(one -> one.firstName("").lastName("Byron"))),
                it -> it.personnel().update(anybody(it), body -> body.personnel(one -> one.roleIds(List.of(NO_ROLE)))),
                it -> it.trainings().create(body -> training(body, NOBODY, CourseId.of("1"))),
                it -> it.roles().create(body -> body.role(role -> role.position(""))),
                it -> it.roles().update(it.roles().list().get(0).id(), body -> body.role(role -> role.position(""))),
                it -> it.personnelRoles().create(body -> personnelRole(body, NOBODY, NO_ROLE)));
    }

    private static PersonnelId anybody(HandsHq it) {
        return it.personnel().list().get(0).id();
    }

    private static void training(CreateTrainingRequest.Builder body, PersonnelId person, CourseId course) {
        body.training(training ->
                training.personnelId(person).courseId(course).startDate(START).expiryDate(START.plusYears(3)));
    }

    private static void personnelRole(CreatePersonnelRoleRequest.Builder body, PersonnelId person, RoleId role) {
        body.personnelRole(held -> held.personnelId(person).roleId(role));
    }
}
