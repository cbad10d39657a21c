package dev.banksman.client.polling;

import dev.banksman.client.call.Time;
import dev.banksman.client.error.PollFailedException;
import dev.banksman.client.error.PollInterruptedException;
import dev.banksman.client.error.PollTimeoutException;
import dev.banksman.client.model.PollOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Asks at once, then again after each pause, until the state is final or the next request would come after the longest
 * wait. A state that nobody named means "go on".
 */
public final class Poller {
    private static final int LONGEST = 60;

    private final Time time;

    /** A poller that waits by this time. */
    public Poller(Time time) {
        this.time = time;
    }

    /**
     * Waits on the calling thread; what {@code ask} or the progress callback throws ends the wait.
     *
     * @throws PollFailedException when the state counts as failed
     * @throws PollTimeoutException when the state isn't final in time
     * @throws PollInterruptedException when the thread is interrupted; its flag is set then
     */
    public <T> T await(PollRules rules, PollOptions<T> options, Supplier<Polled<T>> ask) {
        Duration every = Objects.requireNonNullElse(options.every(), rules.every());
        Duration atMost = Objects.requireNonNullElse(options.atMost(), rules.atMost());
        Instant end = time.now().plus(atMost);
        for (int requests = 1; ; requests++) {
            Polled<T> polled = ask.get();
            options.onProgress().accept(polled.value());
            if (isDone(rules, polled)) {
                return polled.value();
            }
            if (time.now().plus(every).isAfter(end)) {
                throw timeout(rules, atMost, polled, requests);
            }
            pause(rules, every, polled);
        }
    }

    private static boolean isDone(PollRules rules, Polled<?> polled) {
        String state = polled.state().orElse("");
        if (rules.failed().contains(state)) {
            throw new PollFailedException(
                    rules.operation() + " waits for " + named(rules) + ". Found at " + rules.statePointer() + ": \""
                            + state + "\", which counts as failed. lastValue() has the whole answer.",
                    state,
                    polled.value());
        }
        return rules.done().contains(state);
    }

    private static PollTimeoutException timeout(PollRules rules, Duration atMost, Polled<?> polled, int requests) {
        String found = polled.state().map(Poller::quoted).orElse("no state");
        return new PollTimeoutException(
                rules.operation() + " waits for " + named(rules) + ", " + atMost + " at most. Found at "
                        + rules.statePointer() + ": "
                        + found + " after " + requests + (requests == 1 ? " request" : " requests")
                        + ". Wait longer with atMost, or ask again later.",
                atMost,
                polled.value());
    }

    /** What a server sends is cut short and loses its control characters. */
    private static String quoted(String state) {
        String line =
                state.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return "\"" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "\"";
    }

    private static String named(PollRules rules) {
        return "\"" + String.join("\" or \"", rules.done()) + "\"";
    }

    private void pause(PollRules rules, Duration every, Polled<?> polled) {
        try {
            time.sleep(every);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PollInterruptedException(
                    rules.operation() + " was interrupted while it waited. lastValue() has the last answer.",
                    polled.value(),
                    e);
        }
    }
}
