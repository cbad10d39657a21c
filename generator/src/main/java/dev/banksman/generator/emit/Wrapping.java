package dev.banksman.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Breaks the long lines of a comment between words; an inline tag is one word, and a {@code <pre>} stays as it is. */
final class Wrapping {
    /** Columns of text, beside the asterisk and the indentation of a member. */
    static final int WIDTH = 113;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Wrapping() {}

    static String wrap(String html) {
        Wrapping wrapping = new Wrapping();
        boolean preformatted = false;
        for (String line : html.split("\n", -1)) {
            if (preformatted) {
                wrapping.lines.add(line);
            } else {
                wrapping.add(line);
            }
            preformatted =
                    preformatted ? !line.endsWith("</pre>") : line.endsWith("<pre>") || line.endsWith("<pre>{@code");
        }
        return String.join("\n", wrapping.lines);
    }

    private void add(String line) {
        if (line.length() <= WIDTH && isEven(line)) {
            lines.add(line);
            return;
        }
        for (int begin = wordBegin(line, 0); begin < line.length(); ) {
            int end = wordEnd(line, begin);
            word(line, begin, end);
            begin = wordBegin(line, end);
        }
        endLine();
    }

    /** Whether one blank stands between words, and none around them: wrapping would change nothing. */
    private static boolean isEven(String line) {
        return line.isEmpty()
                || (!isBlank(line.charAt(0)) && !isBlank(line.charAt(line.length() - 1)) && !line.contains("  "));
    }

    private void word(String line, int begin, int end) {
        if (current.length() > 0 && current.length() + 1 + end - begin > WIDTH) {
            endLine();
        }
        current.append(current.length() == 0 ? "" : " ").append(line.substring(begin, end));
    }

    private void endLine() {
        lines.add(current.toString());
        current.setLength(0);
    }

    private static int wordBegin(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the word that begins there: the next blank outside an inline tag. */
    private static int wordEnd(String line, int begin) {
        int at = begin;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            at = Math.max(at + 1, line.startsWith("{@", at) ? tagEnd(line, at) : 0);
        }
        return at;
    }

    /** Past the brace that closes an inline tag; negative when none does. */
    private static int tagEnd(String line, int tag) {
        int open = 0;
        for (int at = tag; at < line.length(); at++) {
            char character = line.charAt(at);
            open += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (open == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isBlank(char character) {
        return character <= ' ';
    }
}
