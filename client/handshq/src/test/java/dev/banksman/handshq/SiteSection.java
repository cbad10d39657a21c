package dev.banksman.handshq;

import java.util.List;
import java.util.function.Consumer;

/** Personnel assignments and reviews: the last 11 operations, with both addresses of an assignment. */
final class SiteSection {
    private static final ProjectId PROJECT = ProjectId.of("1002");
    private static final ProjectId NO_PROJECT = ProjectId.of("1");
    private static final PersonnelId NOBODY = PersonnelId.of("1");
    private static final RoleId NO_ROLE = RoleId.of("1");
    private static final PersonnelAssignmentId NO_ASSIGNMENT = PersonnelAssignmentId.of("1");

    private SiteSection() {}

    static Section section() {
        return new Section(SiteSection::succeed, lists(), onWhatIsNotThere(), unprocessable(), List.of());
    }

    private static void succeed(HandsHq it) {
        PersonnelAssignmentsApi assignments = it.personnelAssignments();
        PersonnelId person = it.personnel().list().get(0).id();
        PersonnelAssignment byId = assignments.create(PROJECT, person, SiteSection::assignment);
        assignments.list(PROJECT);
        assignments.get(byId.id());
        assignments.get(PROJECT, person);
        assignments.update(byId.id(), SiteSection::noRole);
        assignments.update(PROJECT, person, SiteSection::noRole);
        it.latestDocumentReviews().list(PROJECT);
        it.latestDocumentReviews().get(byId.id());
        it.latestDocumentReviews().get(PROJECT, person);
        assignments.delete(byId.id());
        assignments.create(PROJECT, person, SiteSection::assignment);
        assignments.delete(PROJECT, person);
    }

    private static List<Consumer<HandsHq>> lists() {
        return List.of(
                it -> it.personnelAssignments().list(PROJECT, query -> query.page(0)),
                it -> it.latestDocumentReviews().list(PROJECT, query -> query.page(0)));
    }

    private static List<Consumer<HandsHq>> onWhatIsNotThere() {
        return List.of(
                it -> it.personnelAssignments().list(NO_PROJECT),
                it -> it.personnelAssignments().get(NO_ASSIGNMENT),
                it -> it.personnelAssignments().get(PROJECT, NOBODY),
                it -> it.personnelAssignments().create(PROJECT, NOBODY, SiteSection::assignment),
                it -> it.personnelAssignments().update(NO_ASSIGNMENT, SiteSection::noRole),
                it -> it.personnelAssignments().update(PROJECT, NOBODY, SiteSection::noRole),
                it -> it.personnelAssignments().delete(NO_ASSIGNMENT),
                it -> it.personnelAssignments().delete(PROJECT, NOBODY),
                it -> it.latestDocumentReviews().list(NO_PROJECT),
                it -> it.latestDocumentReviews().get(NO_ASSIGNMENT),
                it -> it.latestDocumentReviews().get(PROJECT, NOBODY));
    }

    private static List<Consumer<HandsHq>> unprocessable() {
        return List.of(
                it -> it.personnelAssignments()
                        .create(PROJECT, it.personnel().list().get(0).id(), body -> body.userEmail("no@daystrom.com")),
                it -> it.personnelAssignments().update(assigned(it).id(), SiteSection::roleNotHeld),
                it -> it.personnelAssignments()
                        .update(assigned(it).projectId(), assigned(it).personnelId(), SiteSection::roleNotHeld));
    }

    /** One of the crew of the first project. */
    private static PersonnelAssignment assigned(HandsHq it) {
        return it.personnelAssignments().list(ProjectId.of("1001")).get(0);
    }

    private static void assignment(CreatePersonnelAssignmentRequest.Builder body) {
        body.userEmail("jane@daystrom.com");
    }

    private static void noRole(UpdatePersonnelAssignmentRequest.Builder body) {
        body.personnelAssignment(change -> change.roleId(null));
    }

    private static void roleNotHeld(UpdatePersonnelAssignmentRequest.Builder body) {
        body.personnelAssignment(change -> change.roleId(NO_ROLE));
    }
}
