package dev.banksman.client.call;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one call, or one view of a client, wants otherwise than the client does. Immutable.
 *
 * @param ownTimeout the longest that the whole call may take, waits and retries included; null: as the client has it
 * @param retries whether a failed request may be sent again
 * @param headers headers that are set on each request, instead of what it has under that name; names ignore case
 */
public record CallOptions(@Nullable Duration ownTimeout, boolean retries, Map<String, String> headers) {
    private static final CallOptions NONE = new CallOptions(null, true, Map.of());

    /** Copies the headers and checks the values. */
    public CallOptions {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> copy.put(HeaderText.name(name), HeaderText.value(name, value)));
        headers = Collections.unmodifiableMap(copy);
        if (ownTimeout != null) {
            Durations.positive("timeout", ownTimeout);
        }
    }

    /** Everything as the client has it. */
    public static CallOptions none() {
        return NONE;
    }

    /** The call's own timeout, if it has one. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(ownTimeout);
    }

    /** A builder that starts from these options. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Says what is to be otherwise. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Duration timeout;
        private boolean retries;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        private Builder(CallOptions from) {
            timeout = from.ownTimeout();
            retries = from.retries();
            headers.putAll(from.headers());
        }

        /**
         * Bounds the whole call, waits and retries included.
         *
         * @throws IllegalArgumentException when it is zero or negative
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Durations.positive("timeout", timeout);
            return this;
        }

        /** Sends the request once and never again, whatever comes back. */
        public Builder noRetry() {
            retries = false;
            return this;
        }

        /**
         * Sets a header on each request; a second value for a name replaces the first. To another server than the
         * client's own it goes only when it is harmless, such as {@code Accept}, or when the method's own
         * {@code @Headers} names it.
         *
         * @throws IllegalArgumentException when the name or the value holds what a header can't, such as an umlaut
         */
        public Builder header(String name, String value) {
            headers.put(HeaderText.name(name), HeaderText.value(name, Objects.requireNonNull(value, "value")));
            return this;
        }

        /** The options as they are said now. */
        public CallOptions build() {
            return new CallOptions(timeout, retries, headers);
        }
    }
}
