package dev.banksman.webhook;

/** Text from outside, as a log may show it. */
final class OneLine {
    private static final int LONGEST = 100;

    private OneLine() {}

    /** Without line breaks and control characters, cut short. */
    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
