package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.sandbox.handshq.domain.Division;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the vendor's reference says of personnel, roles, assignments and reviews, rule by rule. */
class ReferenceRegisterRulesTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId REVIEWED = ProjectId.of("1001");
    private static final ProjectId NOT_REVIEWED = ProjectId.of("1007");

    private final HandsHq handsHq = sandbox.client();

    @Test
    void thePersonnelListShowsOnlyTheUnarchivedByDefault() {
        ListPersonnelDocument unarchived = handsHq.personnel().listDocument();
        ListPersonnelDocument archived = handsHq.personnel().listDocument(query -> query.archived(true));

        assertThat(unarchived.data()).isNotEmpty().allMatch(person -> person.archivedAt() == null);
        assertThat(archived.data()).isNotEmpty().allMatch(person -> person.archivedAt() != null);
    }

    @Test
    void thePersonnelListTellsWhetherTheArchivedWereAskedFor() {
        assertThat(handsHq.personnel().listDocument().meta().isArchivedSet()).isFalse();
        assertThat(handsHq.personnel()
                        .listDocument(query -> query.archived(true))
                        .meta()
                        .isArchivedSet())
                .isTrue();
    }

    @Test
    void thePrimaryDivisionSeesAllPersonnel() {
        List<Division> divisions = sandbox.system().divisions();
        List<PersonnelId> all = ids(sandbox.client());
        List<PersonnelId> some = ids(
                sandbox.client(settings -> settings.apiToken(divisions.get(1).apiToken())));

        assertThat(all).containsAll(some).hasSizeGreaterThan(some.size());
    }

    private static List<PersonnelId> ids(HandsHq division) {
        return division.personnel().listAll().stream().map(Personnel::id).toList();
    }

    @Test
    void aPersonsRelationshipsAreTheSameInTheListAndAlone() {
        Personnel listed = handsHq.personnel().listAll().stream()
                .filter(person -> person.lineManagerId() != null && person.primaryRoleId() != null)
                .findFirst()
                .orElseThrow();
        Personnel alone = handsHq.personnel().get(listed.id());

        assertThat(listed.primaryRole()).isNotNull();
        assertThat(alone.relationships()).isNull();
        assertThat(alone.lineManagerId()).isEqualTo(listed.lineManagerId());
        assertThat(alone.roleIds()).isEqualTo(listed.roleIds()).contains(requireNonNull(listed.primaryRoleId()));
        assertThat(alone.primaryRoleId()).isEqualTo(listed.primaryRoleId());
    }

    @Test
    void aLineManagerIsAPersonAndAPrimaryRoleARole() {
        Personnel person = handsHq.personnel().listAll().stream()
                .filter(each -> each.lineManagerId() != null && each.primaryRoleId() != null)
                .findFirst()
                .orElseThrow();

        assertThat(handsHq.personnel()
                        .get(requireNonNull(person.lineManagerId()))
                        .id())
                .isEqualTo(person.lineManagerId());
        assertThat(handsHq.roles().get(requireNonNull(person.primaryRoleId())).id())
                .isEqualTo(person.primaryRoleId());
    }

    @Test
    void associationIdsAreLeftAloneRemovedOrReplaced() {
        List<CourseId> courses = courses(handsHq.roles().list().get(0).id());
        RoleId role = handsHq.roles()
                .create(body -> body.role(it -> it.position("Signaller").courseIds(courses)))
                .id();

        handsHq.roles().update(role, body -> body.role(it -> it.position("Slinger")));
        assertThat(courses(role)).isEqualTo(courses);
        handsHq.roles().update(role, body -> body.role(it -> it.courseIds(courses.subList(0, 1))));
        assertThat(courses(role)).isEqualTo(courses.subList(0, 1));
        handsHq.roles().update(role, body -> body.role(it -> it.courseIds(List.of())));
        assertThat(courses(role)).isEmpty();
    }

    private List<CourseId> courses(RoleId role) {
        return requireNonNull(handsHq.roles().get(role).relationships()).courses().data().stream()
                .map(CourseLinkage::id)
                .toList();
    }

    @Test
    void anExpiryDateIsRequiredIfTheCourseExpires() {
        UnprocessableException refused =
                catchThrowableOfType(UnprocessableException.class, () -> train("CSCS card", null));

        assertThat(refused.errors()).extracting(ApiError::pointer).containsExactly("/training/expiry_date");
        assertThat(train("CSCS card", LocalDate.of(2030, 1, 1)).expiryDate()).isEqualTo("2030-01-01");
        assertThat(train("Manual handling", null).expiryDate()).isNull();
    }

    private Training train(String course, @Nullable LocalDate expiry) {
        return handsHq.trainings()
                .create(body -> body.training(
                        it -> it.personnelId(handsHq.personnel().list().get(0).id())
                                .courseId(course(course))
                                .startDate(LocalDate.of(2026, 3, 9))
                                .expiryDate(expiry)));
    }

    private CourseId course(String name) {
        return handsHq.roles().list().stream()
                .flatMap(role ->
                        requireNonNull(handsHq.roles().getDocument(role.id()).included()).stream())
                .map(Course.class::cast)
                .filter(course -> course.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theRoleOfAnAssignmentMustBeHeldAlready() {
        PersonnelAssignment assigned =
                handsHq.personnelAssignments().list(REVIEWED).get(0);
        RoleId held = requireNonNull(
                        handsHq.personnel().get(assigned.personnelId()).roleIds())
                .get(0);
        RoleId other = handsHq.roles()
                .create(body -> body.role(it -> it.position("Diver")))
                .id();

        UnprocessableException refused = catchThrowableOfType(
                UnprocessableException.class,
                () -> handsHq.personnelAssignments()
                        .update(assigned.id(), body -> body.personnelAssignment(it -> it.roleId(other))));

        assertThat(refused.errors()).extracting(ApiError::pointer).containsExactly("/personnel_assignment/role_id");
        assertThat(handsHq.personnelAssignments()
                        .update(
                                REVIEWED,
                                assigned.personnelId(),
                                body -> body.personnelAssignment(it -> it.roleId(held)))
                        .roleId())
                .isEqualTo(held);
    }

    @Test
    void bothAddressesOfAnAssignmentLeadToIt() {
        PersonnelAssignment assigned =
                handsHq.personnelAssignments().list(REVIEWED).get(0);

        assertThat(handsHq.personnelAssignments().get(assigned.id()))
                .isEqualTo(handsHq.personnelAssignments().get(REVIEWED, assigned.personnelId()));
        assertThat(sandbox.requests())
                .contains(
                        "GET /personnel_assignments/" + assigned.id(),
                        "GET /projects/1001/personnel/" + assigned.personnelId() + "/assignment");
    }

    @Test
    void anAssignmentCreatesAReviewWhenReviewsHaveBeenRequested() {
        PersonnelId person =
                handsHq.personnel().list(query -> query.page(2)).get(0).id();
        handsHq.personnelAssignments().create(REVIEWED, person, body -> body.userEmail("jane@daystrom.com"));
        handsHq.personnelAssignments().create(NOT_REVIEWED, person, body -> body.userEmail("jane@daystrom.com"));

        assertThat(handsHq.latestDocumentReviews().get(REVIEWED, person))
                .map(Review::state)
                .contains(ReviewState.REQUESTED);
        assertThat(handsHq.latestDocumentReviews().get(NOT_REVIEWED, person)).isEmpty();
    }

    @Test
    void aLatestReviewCanBeNull() {
        PersonnelAssignment assigned =
                handsHq.personnelAssignments().list(NOT_REVIEWED).get(0);

        Optional<Review> review = handsHq.latestDocumentReviews().get(assigned.id());

        assertThat(review).isEmpty();
        assertThat(Wire.answered(sandbox.last()).get("data").isNull()).isTrue();
        assertThat(handsHq.latestDocumentReviews().listAll(NOT_REVIEWED)).isEmpty();
    }

    @Test
    void anAcceptedReviewHasASignature() {
        ListLatestDocumentReviewsDocument reviews =
                handsHq.latestDocumentReviews().listDocument(REVIEWED);
        Review accepted = reviews.data().stream()
                .filter(review -> review.state().equals(ReviewState.ACCEPTED))
                .findFirst()
                .orElseThrow();

        assertThat(requireNonNull(reviews.included()))
                .filteredOn(ReviewSignature.class::isInstance)
                .extracting(each -> ((ReviewSignature) each).id())
                .contains(requireNonNull(accepted.signatureId()));
    }

    @Test
    void theTypeOfANewPersonnelRoleIsInCamelCase() {
        RoleId role = handsHq.roles()
                .create(body -> body.role(it -> it.position("Rigger")))
                .id();
        PersonnelId person = handsHq.personnel().list().get(0).id();

        PersonnelRole held = handsHq.personnelRoles()
                .create(body -> body.personnelRole(it -> it.personnelId(person).roleId(role)));

        assertThat(held.type()).isEqualTo("personnelRole");
        assertThat(held.personnelId()).isEqualTo(person);
        assertThat(held.roleId()).isEqualTo(role);
    }
}
