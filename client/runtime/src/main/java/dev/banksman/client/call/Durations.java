package dev.banksman.client.call;

import java.time.Duration;

/** The rules that every duration among the settings keeps. */
public final class Durations {
    private Durations() {}

    /**
     * Hands {@code value} back.
     *
     * @throws IllegalArgumentException when it is zero or negative; the message names {@code setting}
     */
    public static Duration positive(String setting, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(
                    setting + " must be longer than zero. Found: " + value + ". Give a Duration such as PT30S.");
        }
        return value;
    }

    /**
     * Hands {@code value} back.
     *
     * @throws IllegalArgumentException when it is negative; the message names {@code setting}
     */
    public static Duration notNegative(String setting, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(
                    setting + " must not be negative. Found: " + value + ". Give a Duration such as PT30S, or PT0S.");
        }
        return value;
    }
}
