package dev.banksman.generator.plan;

import java.util.List;

/**
 * The document's own words about a thing, raw: Markdown, and anything that a hostile author put there.
 *
 * @param summary one sentence; empty when the document says nothing
 * @param text the rest; empty when there is none
 * @param limits bounds and formats in words ({@code at most 100 characters}), in a stable order
 * @param example one example as JSON text; empty when there is none
 */
public record Doc(String summary, String text, List<String> limits, String example) {
    /** Nothing is said. */
    public static final Doc NONE = new Doc("", "", List.of(), "");

    public Doc {
        limits = List.copyOf(limits);
    }
}
