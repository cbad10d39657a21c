package dev.banksman.sandbox.handshq.domain;

import java.time.Duration;

/** How long a duplication is queued, and then in progress. */
public record DuplicationTimes(Duration queued, Duration inProgress) {
    /**
     * "If the version pdf takes longer than 10 minutes to generate, the duplication process is considered a failure."
     */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public DuplicationTimes {
        check("queued", queued);
        check("inProgress", inProgress);
    }

    Duration total() {
        return queued.plus(inProgress);
    }

    private static void check(String name, Duration value) {
        if (value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A duplication's " + name + " time is from PT0S to " + LONGEST + ". Found: " + value + ".");
        }
    }
}
