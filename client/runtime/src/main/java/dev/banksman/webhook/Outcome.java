package dev.banksman.webhook;

import java.util.List;

/**
 * What came of one delivery.
 *
 * @param calls how many handlers were called
 * @param failures what handlers threw, in the order of the calls; unmodifiable
 * @param unsubscribe whether a handler asked to be sent no more
 */
public record Outcome(int calls, List<Exception> failures, boolean unsubscribe) {
    /** Copies the list. */
    public Outcome {
        failures = List.copyOf(failures);
    }
}
