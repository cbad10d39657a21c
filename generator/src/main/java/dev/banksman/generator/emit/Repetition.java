package dev.banksman.generator.emit;

import dev.banksman.generator.plan.Doc;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A description that begins with the summary in other words: "List tags", "Lists the tags." */
final class Repetition {
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** What is longer says more, and is not looked at. */
    private static final int LONGEST = 200;

    /** In lower case. */
    private final String text;

    private int at;

    private Repetition(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** The description from the first paragraph on that says anything beyond the summary. */
    static String without(Doc doc) {
        String text = doc.text();
        if (text.isEmpty() || doc.summary().isBlank() || doc.summary().length() > LONGEST) {
            return text;
        }
        Matcher end = PARAGRAPH.matcher(text).region(0, Math.min(text.length(), LONGEST));
        int cut = end.find() ? end.end() : text.length();
        return cut <= LONGEST && saysNoMore(text.substring(0, cut), doc.summary()) ? text.substring(cut) : text;
    }

    /** Whether every word of a text is one of the summary's: most begin with another. */
    private static boolean saysNoMore(String text, String summary) {
        Set<String> known = new HashSet<>();
        Repetition words = new Repetition(summary);
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            known.add(stem(word));
        }
        Repetition said = new Repetition(text);
        String word = said.next();
        while (!word.isEmpty() && (ARTICLES.contains(word) || known.contains(stem(word)))) {
            word = said.next();
        }
        return word.isEmpty();
    }

    /** The next word; empty after the last. */
    private String next() {
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        int begin = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private static String stem(String word) {
        if (word.endsWith("es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
