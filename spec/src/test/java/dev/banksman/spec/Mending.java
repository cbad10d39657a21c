package dev.banksman.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Mends the slips of JSON in the references: comments, elisions, trailing commas, missing closing brackets. */
final class Mending {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$| # [^\"\n]*$");
    private static final String ELISION = "[...]";
    private static final Pattern TRAILING_COMMA = Pattern.compile(",(\\s*[}\\]])");
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

    private Mending() {}

    static String mend(String json) {
        String uncommented = COMMENT.matcher(json).replaceAll("").replace(ELISION, "[]");
        return TRAILING_COMMA.matcher(uncommented + missing(uncommented)).replaceAll("$1");
    }

    /** How many more brackets are opened than closed. */
    static int depth(String json) {
        return brackets(json)
                .chars()
                .map(bracket -> "{[".indexOf(bracket) < 0 ? -1 : 1)
                .sum();
    }

    private static String missing(String json) {
        Deque<Character> missing = new ArrayDeque<>();
        for (char bracket : brackets(json).toCharArray()) {
            switch (bracket) {
                case '{' -> missing.push('}');
                case '[' -> missing.push(']');
                default -> missing.pop();
            }
        }
        StringBuilder text = new StringBuilder();
        missing.forEach(text::append);
        return text.toString();
    }

    private static String brackets(String json) {
        return STRING.matcher(json).replaceAll("").replaceAll("[^{}\\[\\]]", "");
    }
}
