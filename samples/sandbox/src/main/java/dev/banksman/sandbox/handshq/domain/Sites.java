package dev.banksman.sandbox.handshq.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is on a division's projects, and what they make of the documents. */
public record Sites(Account account) {
    /** Adds somebody to a project; where reviews have been requested, the user requests theirs. */
    public Assignment assign(Project project, Personnel personnel, @Nullable Role role, User requester) {
        Assignment assignment = company().assignments().add(account.division(), project, personnel, role);
        Version version = account.versions().latest(project);
        if (company().reviews().areRequested(version)) {
            company().reviews().ask(version, assignment, requester);
        }
        return tell(EventType.PERSONNEL_ASSIGNMENT_CREATED, assignment);
    }

    public Assignment reassign(Assignment assignment, @Nullable String roleId) {
        Assignment changed = assignment.roleId(roleId);
        return changed.equals(assignment)
                ? assignment
                : tell(
                        EventType.PERSONNEL_ASSIGNMENT_UPDATED,
                        company().assignments().replace(changed));
    }

    /** Asks everybody on the project for a review of its latest version. */
    public void requestReviews(Project project, User requester) {
        company()
                .reviews()
                .request(
                        account.versions().latest(project),
                        company().assignments().of(project),
                        requester);
    }

    /** The review of the latest version by one of its personnel; none while nobody has asked for it. */
    public Optional<Review> latestReview(Assignment assignment) {
        return account.projects()
                .find(assignment.projectId())
                .flatMap(project -> company().reviews().find(account.versions().latest(project), assignment));
    }

    /** Accepts or rejects the latest version, if somebody asked for that; false if nobody did. */
    public boolean answer(Assignment assignment, boolean accepted) {
        Optional<Review> review = latestReview(assignment);
        review.ifPresent(one -> company().reviews().answer(one, accepted, account.now()));
        return review.isPresent();
    }

    /** The latest version of which anybody has accepted or rejected anything. */
    public Optional<Version> latestReviewed(Project project) {
        return account.versions().of(project).stream()
                .filter(company().reviews()::isReviewed)
                .findFirst();
    }

    private Assignment tell(EventType type, Assignment assignment) {
        company().events().publish(new Event.OfAssignment(type, assignment));
        return assignment;
    }

    private Company company() {
        return account.company();
    }
}
