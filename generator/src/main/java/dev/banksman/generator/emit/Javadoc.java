package dev.banksman.generator.emit;

import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Javadoc comment: paragraphs, then tags. Trusted words come in by {@code paragraph}, the document's by {@code doc}.
 */
final class Javadoc {
    /** Longer ones are set apart, on a line of their own. */
    private static final int LONGEST_WORD = 160;

    private static final List<String> ENDS = List.of(".", "!", "?", ":", "</ul>", "</ol>", "</pre>");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Summary, text, limits and example; nothing where the document says nothing. */
    Javadoc doc(Doc doc) {
        add(summary(doc));
        add(Markdown.render(Repetition.without(doc)));
        add(limits(doc));
        add(example(doc));
        return this;
    }

    /** The document's summary, or words of ours where it has none. */
    Javadoc summary(Doc doc, String otherwise) {
        add(doc.summary().isBlank() ? otherwise : summary(doc));
        return this;
    }

    /** What the document says beyond the summary. */
    Javadoc details(Doc doc) {
        return doc(new Doc("", Repetition.without(doc), doc.limits(), doc.example()));
    }

    /** HTML of our own. */
    Javadoc paragraph(String html) {
        add(html);
        return this;
    }

    /** A parameter's tag, where there is something to say. */
    Javadoc param(String name, String html) {
        return html.isEmpty() ? this : tag("@param " + name + " " + html);
    }

    /** A tag with HTML of our own. */
    Javadoc tag(String html) {
        tags.add(html);
        return this;
    }

    CodeBlock build() {
        List<String> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(blocks.isEmpty() || startsBlock(paragraph) ? paragraph : "<p>" + paragraph);
        }
        if (!tags.isEmpty()) {
            blocks.add(String.join("\n", tags));
        }
        if (blocks.isEmpty()) {
            return CodeBlock.of("");
        }
        // The last word on the end of the comment, whoever wrote the text.
        String text = Wrapping.wrap(String.join("\n\n", blocks)).replace("*/", "*&#47;");
        return CodeBlock.of("$L", text);
    }

    /** All that is said about a thing, in one paragraph. */
    static String sentence(Doc doc) {
        List<String> parts = new ArrayList<>();
        parts.add(Markdown.inline(doc.summary()));
        parts.add(Markdown.inline(Repetition.without(doc)));
        parts.add(limits(doc));
        parts.add(example(doc));
        parts.removeIf(String::isEmpty);
        return parts.stream()
                .reduce((before, after) -> ended(before) + " " + after)
                .orElse("");
    }

    private static String summary(Doc doc) {
        String html = Markdown.render(doc.summary());
        return html.isEmpty() ? "" : ended(html);
    }

    private static String limits(Doc doc) {
        String words = DocText.escape(String.join("; ", doc.limits())).strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static String example(Doc doc) {
        if (doc.example().isBlank()) {
            return "";
        }
        String example = JsonLayout.of(doc.example().strip());
        boolean oneWord = example.length() <= LONGEST_WORD && !example.contains(" ");
        boolean oneLine = example.lines().count() == 1 && (oneWord || example.length() <= Wrapping.WIDTH - 9);
        return oneLine ? "Example: " + DocText.code(example) : "Example:\n" + DocText.block(example);
    }

    /** As a sentence. */
    static String ended(String text) {
        return ENDS.stream().anyMatch(text::endsWith) ? text : text + ".";
    }

    private static boolean startsBlock(String html) {
        return html.startsWith("<ul>") || html.startsWith("<ol>") || html.startsWith("<pre>");
    }

    private void add(String html) {
        if (!html.isEmpty()) {
            paragraphs.add(html);
        }
    }
}
