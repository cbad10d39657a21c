package dev.banksman.client.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Notes the answer of every operation that runs in one view of a client, for {@code exchange}. Used on one thread. */
public final class CallRecorder {
    private final List<Answer> answers = new ArrayList<>();
    private boolean begun;

    /**
     * An operation begins.
     *
     * @throws IllegalStateException when it is the second
     */
    public void begin() {
        if (begun) {
            throw new IllegalStateException(
                    "An exchange runs exactly one HTTP operation. Found: a second one, which was not"
                            + " sent. Call the others outside of it, or each in an exchange of its own.");
        }
        begun = true;
    }

    /** Notes one operation's final answer; its attempts count as one. */
    public void record(int status, Map<String, Collection<String>> headers) {
        answers.add(new Answer(status, headers));
    }

    /** What was noted, in order. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /**
     * The outside of an answer.
     *
     * @param status the HTTP status
     * @param headers the headers as they came; the lookup ignores case
     */
    public record Answer(int status, Map<String, Collection<String>> headers) {}
}
