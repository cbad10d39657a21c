package dev.banksman.generator.emit;

import dev.banksman.generator.plan.Doc;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A description that begins with the summary in other words: "List tags", "Lists the tags." */
final class Repetition {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Pattern ENDING = Pattern.compile("e?s$");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** What is longer says more, and is not looked at. */
    private static final int LONGEST = 200;

    private Repetition() {}

    /** The description from the first paragraph on that says anything beyond the summary. */
    static String without(Doc doc) {
        if (doc.summary().isBlank()) {
            return doc.text();
        }
        Matcher end = PARAGRAPH.matcher(doc.text());
        int cut = end.find() ? end.end() : doc.text().length();
        boolean looked = cut <= LONGEST && doc.summary().length() <= LONGEST;
        return looked && words(doc.summary()).containsAll(words(doc.text().substring(0, cut)))
                ? doc.text().substring(cut)
                : doc.text();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !ARTICLES.contains(word))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
