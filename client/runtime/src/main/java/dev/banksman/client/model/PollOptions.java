package dev.banksman.client.model;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How one call waits for a result; what is null is taken from the operation.
 *
 * @param every the pause between two requests, more than zero
 * @param atMost the longest wait in total, more than zero
 * @param onProgress is told every answer, the last one included, on the calling thread; what it throws ends the wait
 * @param <T> the type of the answers
 */
public record PollOptions<T>(
        @Nullable Duration every, @Nullable Duration atMost, Consumer<? super T> onProgress) {

    /**
     * Checks the durations.
     *
     * @throws IllegalArgumentException when one is zero or negative
     */
    public PollOptions {
        check("every", every);
        check("atMost", atMost);
        Objects.requireNonNull(onProgress, "onProgress");
    }

    /** Begins with what the operation says. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** A builder that begins with these settings. */
    public Builder<T> toBuilder() {
        Builder<T> builder = new Builder<>();
        builder.every = every;
        builder.atMost = atMost;
        builder.onProgress = onProgress;
        return builder;
    }

    private static void check(String name, @Nullable Duration duration) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException(name + " is more than zero. Found: " + duration + ".");
        }
    }

    /**
     * Collects the settings; not thread-safe.
     *
     * @param <T> the type of the answers
     */
    public static final class Builder<T> {
        private @Nullable Duration every;
        private @Nullable Duration atMost;
        private Consumer<? super T> onProgress = value -> {};

        private Builder() {}

        /** The pause between two requests, more than zero. */
        public Builder<T> every(Duration every) {
            this.every = Objects.requireNonNull(every, "every");
            return this;
        }

        /** The longest wait in total, more than zero. */
        public Builder<T> atMost(Duration atMost) {
            this.atMost = Objects.requireNonNull(atMost, "atMost");
            return this;
        }

        /** Is told every answer, the last one included. */
        public Builder<T> onProgress(Consumer<? super T> onProgress) {
            this.onProgress = Objects.requireNonNull(onProgress, "onProgress");
            return this;
        }

        /** The settings. */
        public PollOptions<T> build() {
            return new PollOptions<>(every, atMost, onProgress);
        }
    }
}
