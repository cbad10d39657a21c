package dev.banksman.generator.read.document;

import dev.banksman.generator.plan.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the document's prose into a summary and the rest. */
public final class Docs {
    /** The end of a sentence: not that of "e.g." or "i.e.", which go on in lower case. */
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[^\\p{Ll}\\s]|\\s*\\z)|\\R\\s*\\R");

    private Docs() {}

    public static Doc of(@Nullable String description) {
        return of(description, List.of(), "");
    }

    public static Doc of(@Nullable String description, List<String> limits, String example) {
        String text = Given.text(description);
        int cut = sentence(text);
        return new Doc(text.substring(0, cut).strip(), text.substring(cut).strip(), limits, example);
    }

    /** Where the first sentence ends, or the first paragraph. */
    private static int sentence(String text) {
        Matcher end = END.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (mayEnd(text.charAt(i)) && end.region(i, text.length()).lookingAt()) {
                return end.end();
            }
        }
        return text.length();
    }

    /** Whether it is one of the characters with which an end begins; a look at each is quicker than a search. */
    private static boolean mayEnd(char character) {
        return character == '.' || character == '!' || character == '?' || character < ' ' || character > '~';
    }

    /** Where the document has a summary of its own. */
    public static Doc of(@Nullable String summary, @Nullable String description) {
        return Given.text(summary).isEmpty()
                ? of(description)
                : new Doc(Given.text(summary), Given.text(description), List.of(), "");
    }

    /** The same with one more limit. */
    public static Doc limited(Doc doc, String limit) {
        List<String> limits = new ArrayList<>(doc.limits());
        limits.add(limit);
        return new Doc(doc.summary(), doc.text(), limits, doc.example());
    }

    /** The first with what it lacks taken from the second. */
    public static Doc merged(Doc first, Doc second) {
        boolean silent = first.summary().isEmpty();
        return new Doc(
                silent ? second.summary() : first.summary(),
                silent ? second.text() : first.text(),
                first.limits().isEmpty() ? second.limits() : first.limits(),
                first.example().isEmpty() ? second.example() : first.example());
    }
}
