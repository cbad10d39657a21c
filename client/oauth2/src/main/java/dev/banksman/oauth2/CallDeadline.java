package dev.banksman.oauth2;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;

/** How long whoever needs a token can wait for it. */
final class CallDeadline {
    private CallDeadline() {}

    /** That of the call that this thread is making; where it makes none, {@code otherwise} from now. */
    static Instant or(Duration otherwise, Time time) {
        return CallContext.ofThread()
                .flatMap(CallContext::deadline)
                .orElseGet(() -> time.now().plus(otherwise));
    }
}
