package dev.banksman.generator.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a document as a message shows it: on one line, bounded, and without control characters. */
final class Shown {
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LIST = 12;

    private Shown() {}

    /** The text with every control and format character replaced, so that it can't drive a terminal. */
    static String line(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return cut.codePoints()
                .map(Shown::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> codePoint;
        };
    }

    /** The values, comma-separated; those past the twelfth are only counted. */
    static String list(Collection<?> values) {
        List<String> first =
                values.stream().limit(LONGEST_LIST).map(String::valueOf).toList();
        int others = values.size() - first.size();
        return first.stream().collect(Collectors.joining(", "))
                + (others == 0 ? "" : " …and " + others + (others == 1 ? " other" : " others"));
    }
}
