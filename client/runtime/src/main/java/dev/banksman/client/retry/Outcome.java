package dev.banksman.client.retry;

import feign.Response;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to: one of the two.
 *
 * @param answer the answer, good or bad
 * @param failure why there was none
 * @param last whether the next attempt was refused before it began, so that this is what the call comes to
 */
record Outcome(@Nullable Response answer, @Nullable IOException failure, boolean last) {

    /** The pause before the next attempt in milliseconds; negative when there is to be none. */
    long pause(Retry.AsyncContext<Response> policy) {
        return failure == null ? policy.onResult(orFail()) : policy.onError(failure);
    }

    /** The answer, or the failure thrown. */
    Response orThrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return orFail();
    }

    /** Lets go of an answer that nobody will see. */
    void discard() {
        if (answer != null) {
            answer.close();
        }
    }

    /** Keeps the failure in sight of whoever reads {@code later}. */
    void addTo(Throwable later) {
        if (failure != null) {
            later.addSuppressed(failure);
        }
    }

    /** The same outcome, with what kept the next attempt from beginning. */
    Outcome endedBy(Throwable refusal) {
        if (failure != null) {
            failure.addSuppressed(refusal);
        }
        return new Outcome(answer, failure, true);
    }

    private Response orFail() {
        return Objects.requireNonNull(answer, "answer");
    }
}
