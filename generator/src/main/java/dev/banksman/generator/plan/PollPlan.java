package dev.banksman.generator.plan;

import java.time.Duration;
import java.util.List;

/** {@code x-banksman-poll}: which values of the state end the wait, how often to ask, for how long. */
public record PollPlan(String state, List<String> done, List<String> failed, Duration every, Duration atMost) {
    public PollPlan {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
    }
}
