package dev.banksman.generator.emit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a document as the inside of a Javadoc comment: it can't end the comment, begin a tag or become code. */
final class DocText {
    private static final int LONGEST_INLINE = 200;

    private static final Pattern PLAIN_CODE =
            Pattern.compile("(?:[\\p{L}\\p{N}_ \n\\-.,:;()\\[\\]{}\"'=+?!#%$|^~<>&/…]++|(?<=[\\p{L}\\p{N}])@)*+");

    private static final char LAST_PLAIN = '~';

    /** Of ASCII, what is seen, and means nothing to HTML, Javadoc or Java. */
    private static final boolean[] PLAIN = new boolean[LAST_PLAIN + 1];

    static {
        for (char character = ' '; character <= LAST_PLAIN; character++) {
            PLAIN[character] = "&<>\\@*".indexOf(character) < 0;
        }
    }

    private DocText() {}

    /** Words as words: what HTML, Javadoc or Java would read as something else is written as an entity. */
    static String escape(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        visible(text).codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    /** A piece of code within a sentence. */
    static String code(String text) {
        String visible = visible(text).strip();
        if (visible.isEmpty()) {
            return "";
        }
        return visible.length() <= LONGEST_INLINE && isPlain(visible)
                ? "{@code " + visible + "}"
                : "<code>" + escapeAll(visible) + "</code>";
    }

    /** Lines of code, one after the other, indentation kept. */
    static String block(String text) {
        String lines = text.stripTrailing()
                .lines()
                .map(line -> visible(line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return isPlain(lines) ? "<pre>{@code\n" + lines + "\n}</pre>" : "<pre>\n" + escapeAll(lines) + "\n</pre>";
    }

    /** Without what one can't see: controls, unpaired surrogates, and marks that turn the direction of a line. */
    private static String visible(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** Most texts are words and commas, and need no second look. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > LAST_PLAIN || !PLAIN[character]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can stand in an inline tag: braces in pairs, and nothing that javac or Javadoc would act on. */
    private static boolean isPlain(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char character = text.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
        }
        return depth == 0 && PLAIN_CODE.matcher(text).matches();
    }

    private static String escapeAll(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '@', '*', '{', '}' -> escaped.append(entity(character));
                default -> append(escaped, character);
            }
        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            // A backslash may begin a Unicode escape, which javac reads in comments too (JLS 17, 3.3).
            case '\\' -> escaped.append(entity(character));
            case '@' -> escaped.append(withinWord(escaped) ? "@" : entity(character));
            case '/' -> escaped.append(endsWith(escaped, '*') ? entity(character) : "/");
            default -> escaped.appendCodePoint(character);
        }
    }

    private static boolean withinWord(StringBuilder text) {
        return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean endsWith(StringBuilder text, char end) {
        return text.length() > 0 && text.charAt(text.length() - 1) == end;
    }

    private static String entity(int character) {
        return "&#" + character + ";";
    }

    /** Values of which one will do. */
    static String either(List<String> values) {
        return values.stream().map(DocText::code).collect(Collectors.joining(" or "));
    }
}
