package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Review;
import java.util.Objects;

/** A review of a version, and the signature under it. */
public final class ReviewResource {
    private static final String REVIEWS = "https://app.handshq.com/reviews/";
    private static final String SIGNATURES = "https://app.handshq.com/signatures/";

    private ReviewResource() {}

    public static Resource of(Review review) {
        return Resource.of("review", review.id())
                .attribute("state", Wire.name(review.state()))
                .attribute("viewed_at", Wire.nullable(review.viewedAt()))
                .attribute("signed_at", Wire.nullable(review.signedAt()))
                .toOne("personnel_assignment", "personnel_assignment", review.assignmentId())
                .toOne("signature", "signature", review.signatureId())
                .link("review_url", REVIEWS + review.id());
    }

    /** Of a review that has been accepted; it has links, and nothing else. */
    public static Resource signature(Review review) {
        String id = Objects.requireNonNull(review.signatureId(), "signatureId");
        return Resource.of("signature", id).link("signature_url", SIGNATURES + id + ".png");
    }
}
