package dev.banksman.generator.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a document. Most are passed through and never asked: the pointer is written when somebody asks. */
public final class Place {
    private final String file;
    private final @Nullable Place around;
    private final List<String> tokens;
    private @Nullable String pointer;

    /**
     * A place by its pointer.
     *
     * @param file the document's name as messages show it
     * @param pointer a JSON Pointer (RFC 6901); empty for the whole document
     */
    public Place(String file, String pointer) {
        this.file = file;
        this.around = null;
        this.tokens = List.of();
        this.pointer = pointer;
    }

    private Place(Place around, List<String> tokens) {
        this.file = around.file;
        this.around = around;
        this.tokens = tokens;
    }

    /** The place of a member, or of a member's member; tokens are unescaped. */
    public Place at(String... tokens) {
        return new Place(this, List.of(tokens));
    }

    /** The place of an array's item. */
    public Place at(int index) {
        return at(Integer.toString(index));
    }

    /** The document's name as messages show it. */
    public String file() {
        return file;
    }

    /** A JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        String written = pointer;
        if (written == null) {
            StringBuilder deeper = new StringBuilder(around == null ? "" : around.pointer());
            tokens.forEach(token -> deeper.append('/').append(escaped(token)));
            written = deeper.toString();
            pointer = written;
        }
        return written;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Place place
                        && file.equals(place.file)
                        && pointer().equals(place.pointer()));
    }

    @Override
    public int hashCode() {
        return pointer().hashCode();
    }

    @Override
    public String toString() {
        return Shown.line(file + "#" + pointer());
    }
}
