package dev.banksman.client.bulkhead;

import feign.Client;
import org.jspecify.annotations.Nullable;

/**
 * How many requests may be under way at once. One more is refused at once; it doesn't wait.
 *
 * @param concurrent the most requests under way; at least 1
 */
public record BulkheadSettings(int concurrent) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public BulkheadSettings {
        if (concurrent < 1) {
            throw new IllegalArgumentException(
                    "concurrent is at least 1. Found: " + concurrent + ". Leave the bulkhead out for no bound.");
        }
    }

    /** The stage that bounds what {@code delegate} does at once; {@code delegate} itself without settings. */
    public static Client stage(@Nullable BulkheadSettings settings, Client delegate) {
        return BulkheadStage.create(settings, delegate);
    }
}
