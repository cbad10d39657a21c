package dev.banksman.spec;

import java.util.Locale;

/** Who is at fault: the one who asked or the one who answered. */
public enum Side {
    REQUEST,
    ANSWER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
