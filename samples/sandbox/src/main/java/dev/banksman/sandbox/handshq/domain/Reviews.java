package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which versions were given to whom to be reviewed, and what came of it. */
public final class Reviews {
    private final Table<Review> table = new Table<>(70001, Review::id);
    private final Set<String> requested = new HashSet<>();
    private int nextSignature = 80001;

    Reviews() {}

    /** Those of a version, in the order in which they were asked for. */
    public List<Review> of(Version version) {
        return table.all().stream()
                .filter(review -> review.versionId().equals(version.id()))
                .toList();
    }

    /** The review of a version by one of the project's personnel; none while nobody has asked for it. */
    public Optional<Review> find(Version version, Assignment assignment) {
        return of(version).stream()
                .filter(review -> review.assignmentId().equals(assignment.id()))
                .findFirst();
    }

    /** At least one was asked for, and all are accepted. */
    public boolean isFullySigned(Version version) {
        List<Review> reviews = of(version);
        return !reviews.isEmpty() && reviews.stream().allMatch(review -> review.state() == ReviewState.ACCEPTED);
    }

    /** Whether anybody has given an answer. */
    boolean isReviewed(Version version) {
        return of(version).stream().anyMatch(Review::isAnswered);
    }

    boolean areRequested(Version version) {
        return requested.contains(version.id());
    }

    /** Asks everybody who was not asked yet; from now on, who is added to the project is asked, too. */
    void request(Version version, List<Assignment> assignments, User requester) {
        requested.add(version.id());
        assignments.stream()
                .filter(assignment -> find(version, assignment).isEmpty())
                .forEach(assignment -> ask(version, assignment, requester));
    }

    void ask(Version version, Assignment assignment, User requester) {
        table.put(new Review(
                table.nextId(), version.id(), assignment.id(), requester, ReviewState.REQUESTED, null, null, null));
    }

    Review answer(Review review, boolean accepted, Instant now) {
        return table.put(review.answered(accepted, now, Integer.toString(nextSignature++)));
    }

    void removeAllOf(Assignment assignment) {
        table.all().stream()
                .filter(review -> review.assignmentId().equals(assignment.id()))
                .forEach(review -> table.remove(review.id()));
    }
}
