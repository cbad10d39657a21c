package dev.banksman.client.polling;

import dev.banksman.client.annotation.Poll;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * How one operation is polled.
 *
 * @param operation the interface and method, for messages
 * @param statePointer where the state is
 * @param done the states that end the wait with a value
 * @param failed the states that count as failed
 * @param every the pause between two requests
 * @param atMost the longest wait
 */
public record PollRules(
        String operation,
        String statePointer,
        List<String> done,
        List<String> failed,
        Duration every,
        Duration atMost) {

    /** Copies the lists. */
    public PollRules {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
    }

    /**
     * The rules that the annotation states.
     *
     * @throws IllegalStateException when it names no final state, or a duration is none
     */
    public static PollRules of(Poll poll, String operation) {
        if (poll.done().length == 0) {
            throw new IllegalStateException(
                    "@Poll names the states that are done. Found: none at " + operation + ". Set done there.");
        }
        return new PollRules(
                operation,
                poll.state(),
                List.of(poll.done()),
                List.of(poll.failed()),
                duration("every", poll.every(), operation),
                duration("atMost", poll.atMost(), operation));
    }

    private static Duration duration(String member, String text, String operation) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Told below, in the same words as a duration that isn't positive.
        }
        throw new IllegalStateException(
                "@Poll's " + member + " is an ISO 8601 duration of more than zero, such as PT30S. Found: \"" + text
                        + "\" at " + operation + ". Correct it there.");
    }
}
