package dev.banksman.sandbox.handshq.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An event of each type about what an account has, without anything having happened. */
public record SampleEvents(Account account) {
    /** Empty if there is nothing that it could be about. */
    public Optional<Event> of(EventType type) {
        return switch (type) {
            case VERSION_PDF_CREATED ->
                project(project -> true)
                        .flatMap(account.versions()::latestPdf)
                        .map(pdf -> new Event.PdfMade(account.division(), pdf));
            case PROJECT_ARCHIVED -> project(type, Project::isArchived);
            case PROJECT_UNARCHIVED -> project(type, project -> !project.isArchived());
            case PERSONNEL_ASSIGNMENT_CREATED, PERSONNEL_ASSIGNMENT_UPDATED, PERSONNEL_ASSIGNMENT_DELETED ->
                assignment(type);
            case ROLE_CREATED, ROLE_UPDATED, ROLE_DELETED ->
                register().roles().all().stream().findFirst().map(role -> new Event.OfRole(type, role));
            case PERSONNEL_ARCHIVED -> personnel(type, Personnel::isArchived);
            case PERSONNEL_CREATED, PERSONNEL_UPDATED, PERSONNEL_DELETED, PERSONNEL_UNARCHIVED ->
                personnel(type, personnel -> !personnel.isArchived());
            case TRAINING_STATUS_CHANGED -> training();
        };
    }

    private Optional<Event> project(EventType type, Predicate<Project> which) {
        return project(which).map(project -> new Event.OfProject(type, account.division(), project));
    }

    private Optional<Project> project(Predicate<Project> which) {
        return account.projects().all().stream().filter(which).findFirst();
    }

    private Optional<Event> assignment(EventType type) {
        return account.projects().all().stream()
                .flatMap(project -> account.company().assignments().of(project).stream())
                .findFirst()
                .map(assignment -> new Event.OfAssignment(type, assignment));
    }

    private Optional<Event> personnel(EventType type, Predicate<Personnel> which) {
        return seen().stream().filter(which).findFirst().map(personnel -> new Event.OfPersonnel(type, personnel));
    }

    private Optional<Event> training() {
        List<PersonnelStatus> two = seen().stream()
                .limit(2)
                .map(personnel -> new PersonnelStatus(personnel, register().status(personnel)))
                .toList();
        return two.isEmpty() ? Optional.empty() : Optional.of(new Event.OfTraining(two));
    }

    private List<Personnel> seen() {
        return register().workforce().seenBy(account.division());
    }

    private TrainingRegister register() {
        return account.company().register();
    }
}
