package dev.banksman.generator.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text when case and punctuation don't count: what others are compared by, and no identifier. */
public final class Letters {
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_OTHERS = Pattern.compile(OTHERS + "$");

    private Letters() {}

    /** The letters and digits: {@code issuesopened} of {@code Issues-Opened}. */
    public static String of(String text) {
        return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A text up to its last letter or digit, as it is spelled: {@code Issues} of {@code Issues-}. */
    public static String upToLast(String text) {
        return LAST_OTHERS.matcher(text).replaceFirst("");
    }
}
