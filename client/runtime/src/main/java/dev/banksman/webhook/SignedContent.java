package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that is signed: the body, and what stands around it. Immutable.
 *
 * @param before what comes before the body
 * @param after what comes after it
 */
record SignedContent(List<Piece> before, List<Piece> after) {
    private static final Pattern SLOT = Pattern.compile("\\{(?:(body)|(header|part):([^{}]+))}|[{}]");

    SignedContent {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Some text, or the place where it stands. */
    record Piece(String text, @Nullable Place place) {
        Optional<String> text(Function<Place, Optional<String>> texts) {
            return place == null ? Optional.of(text) : texts.apply(place);
        }
    }

    /** A place in a delivery: a header, or a part of the header with the signature. */
    record Place(boolean header, String name) {
        /**
         * Reads one as a template has it.
         *
         * @throws IllegalArgumentException when it is none
         */
        static Place of(String slot) {
            Matcher matcher = SLOT.matcher(slot);
            if (!matcher.matches() || matcher.group(2) == null) {
                throw new IllegalArgumentException(
                        "A signed time stands at one place. Found: " + slot + ". Use {header:NAME} or {part:NAME}.");
            }
            return at(matcher);
        }

        private static Place at(Matcher matcher) {
            return new Place(matcher.group(2).equals("header"), matcher.group(3));
        }
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when it doesn't have the body once, or a brace that opens or closes nothing
     */
    static SignedContent of(String template) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        List<Piece> current = before;
        Matcher matcher = SLOT.matcher(template);
        int end = 0;
        while (matcher.find()) {
            current.add(new Piece(template.substring(end, matcher.start()), null));
            end = matcher.end();
            if (matcher.group(2) != null) {
                current.add(new Piece("", Place.at(matcher)));
            } else if (matcher.group(1) != null && current == before) {
                current = after;
            } else {
                throw wrong(template);
            }
        }
        current.add(new Piece(template.substring(end), null));
        if (current == before) {
            throw wrong(template);
        }
        return new SignedContent(before, after);
    }

    private static IllegalArgumentException wrong(String template) {
        return new IllegalArgumentException(
                "Signed content has {body} once, and else only {header:NAME} and {part:NAME} " + "in braces. Found: "
                        + template + ". Use something like {header:webhook-id}.{body}.");
    }

    /** The places that are signed along with the body. */
    List<Place> places() {
        List<Piece> all = new ArrayList<>(before);
        all.addAll(after);
        return all.stream()
                .flatMap(piece -> Optional.ofNullable(piece.place()).stream())
                .distinct()
                .toList();
    }

    /** The bytes that are signed, in pieces; empty when something is missing. */
    Optional<List<byte[]>> bytes(byte[] body, Function<Place, Optional<String>> texts) {
        Optional<String> first = text(before, texts);
        Optional<String> last = text(after, texts);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(first.get().getBytes(UTF_8), body, last.get().getBytes(UTF_8)));
    }

    private static Optional<String> text(List<Piece> pieces, Function<Place, Optional<String>> texts) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            Optional<String> part = piece.text(texts);
            if (part.isEmpty()) {
                return part;
            }
            text.append(part.get());
        }
        return Optional.of(text.toString());
    }
}
