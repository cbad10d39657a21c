package dev.banksman.generator.emit;

import dev.banksman.generator.plan.Doc;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A description that begins with the summary in other words: "List tags", "Lists the tags." */
final class Repetition {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** What is longer says more, and is not looked at. */
    private static final int LONGEST = 200;

    private Repetition() {}

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
        Set<String> known = stems(summary).collect(Collectors.toSet());
        return stems(text).allMatch(known::contains);
    }

    private static Stream<String> stems(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .map(Repetition::stem);
    }

    private static String stem(String word) {
        if (word.endsWith("es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
