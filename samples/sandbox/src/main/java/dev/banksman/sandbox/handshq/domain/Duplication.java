package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process that copies a project. It has ended once {@code outcome} is set.
 *
 * @param original the project as it was when the copy was asked for
 * @param failure how it is going to fail; null if it is not
 */
public record Duplication(
        String id,
        Project original,
        ProjectInput input,
        User author,
        Instant requestedAt,
        @Nullable DuplicationFailure failure,
        @Nullable Outcome outcome) {
    /** What came of it; both are null if the copy failed, the PDF's alone if only that failed. */
    public record Outcome(
            @Nullable String projectId, @Nullable String versionPdfId) {}

    public DuplicationStatus status(Instant now, DuplicationTimes times) {
        if (outcome != null) {
            return failure == null ? DuplicationStatus.COMPLETE : DuplicationStatus.FAILED;
        }
        return now.isBefore(requestedAt.plus(times.queued()))
                ? DuplicationStatus.QUEUED
                : DuplicationStatus.IN_PROGRESS;
    }

    boolean isDue(Instant now, DuplicationTimes times) {
        return outcome == null && !now.isBefore(requestedAt.plus(times.total()));
    }

    Duplication ended(@Nullable String projectId, @Nullable String versionPdfId) {
        return new Duplication(id, original, input, author, requestedAt, failure, new Outcome(projectId, versionPdfId));
    }
}
