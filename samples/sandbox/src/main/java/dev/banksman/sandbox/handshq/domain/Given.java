package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/** A property of a request: absent, null, or a value. */
public final class Given<T> {
    private static final Given<?> ABSENT = new Given<>(false, null);

    private final boolean present;
    private final @Nullable T value;

    private Given(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Given<T> absent() {
        return (Given<T>) ABSENT;
    }

    public static <T> Given<T> of(@Nullable T value) {
        return new Given<>(true, value);
    }

    /** What was sent, null included; if nothing was, what is there already. */
    public @Nullable T or(@Nullable T current) {
        return present ? value : current;
    }

    public boolean isPresent() {
        return present;
    }
}
