package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody on a project makes of one version of its document.
 *
 * @param requester who asked for it
 * @param viewedAt null until it was read
 * @param signedAt null unless it is accepted
 * @param signatureId null unless it is accepted
 */
public record Review(
        String id,
        String versionId,
        String assignmentId,
        User requester,
        ReviewState state,
        @Nullable Instant viewedAt,
        @Nullable Instant signedAt,
        @Nullable String signatureId) {
    boolean isAnswered() {
        return state != ReviewState.REQUESTED;
    }

    /** "Reviews that have been accepted will have a corresponding signature." */
    Review answered(boolean accepted, Instant now, String signature) {
        return accepted
                ? new Review(id, versionId, assignmentId, requester, ReviewState.ACCEPTED, now, now, signature)
                : new Review(id, versionId, assignmentId, requester, ReviewState.REJECTED, now, null, null);
    }
}
