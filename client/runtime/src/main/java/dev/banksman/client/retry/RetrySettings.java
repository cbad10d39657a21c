package dev.banksman.client.retry;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import feign.Client;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * How failed requests are sent again, where the operation doesn't say otherwise by {@code @Retry}.
 *
 * @param attempts the most requests for one call, the first included; from 1, which means none is sent again
 * @param statuses the answers that are worth another attempt, 400 to 599; unmodifiable
 * @param backoff the bound of the first pause, which doubles from attempt to attempt; the pause itself is random from
 *     zero up
 * @param maxBackoff what that bound doesn't exceed; a {@code Retry-After} may
 * @param random where the pauses' randomness comes from; safe for use by several threads
 */
public record RetrySettings(
        int attempts, Set<Integer> statuses, Duration backoff, Duration maxBackoff, RandomGenerator random) {

    /**
     * Copies the statuses and checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public RetrySettings {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts counts the first request too, so it is at least 1. Found: "
                    + attempts + ". Say 1 for no retry.");
        }
        for (int status : statuses) {
            if (status < 400 || status > 599) {
                throw new IllegalArgumentException(
                        "Only errors are tried again: a status is 400 to 599. Found: " + status + ". Leave it out.");
            }
        }
        statuses = Set.copyOf(statuses);
        Durations.notNegative("backoff", backoff);
        Durations.notNegative("maxBackoff", maxBackoff);
    }

    /** Three attempts; 429, 502, 503 and 504; from half a second to thirty. */
    public static RetrySettings standard() {
        return new RetrySettings(
                3,
                Set.of(429, 502, 503, 504),
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                () -> ThreadLocalRandom.current().nextLong());
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The stage that runs {@code delegate} once an attempt. */
    public Client stage(Time time, Client delegate) {
        return RetryStage.create(this, time, delegate);
    }

    /** Without the source of randomness. */
    @Override
    public String toString() {
        return "RetrySettings[attempts=" + attempts + ", statuses=" + new TreeSet<>(statuses) + ", backoff=" + backoff
                + ", maxBackoff=" + maxBackoff + "]";
    }

    /** Says what is to be otherwise; {@link #build} checks it. Not safe for use by several threads. */
    public static final class Builder {
        private int attempts;
        private Set<Integer> statuses;
        private Duration backoff;
        private Duration maxBackoff;
        private RandomGenerator random;

        private Builder(RetrySettings from) {
            attempts = from.attempts;
            statuses = from.statuses;
            backoff = from.backoff;
            maxBackoff = from.maxBackoff;
            random = from.random;
        }

        /** The most requests for one call, the first included; at least 1. */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /** The answers that are worth another attempt, 400 to 599. */
        public Builder statuses(Set<Integer> statuses) {
            this.statuses = statuses;
            return this;
        }

        /** The bound of the first pause; not negative. */
        public Builder backoff(Duration backoff) {
            this.backoff = backoff;
            return this;
        }

        /** What the bound of a pause doesn't exceed; not negative. */
        public Builder maxBackoff(Duration maxBackoff) {
            this.maxBackoff = maxBackoff;
            return this;
        }

        /** Where the pauses' randomness comes from. */
        public Builder random(RandomGenerator random) {
            this.random = random;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException when a value is out of its range
         */
        public RetrySettings build() {
            return new RetrySettings(attempts, statuses, backoff, maxBackoff, random);
        }
    }
}
