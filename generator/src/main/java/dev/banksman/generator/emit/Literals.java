package dev.banksman.generator.emit;

import dev.banksman.generator.source.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a document as Java string literals: on one line, and exactly what it was. */
final class Literals {
    private Literals() {}

    static CodeBlock of(String text) {
        return CodeBlock.of("$L", quoted(text));
    }

    /** The value of an annotation's array: braces only where there is not exactly one. A long one may be broken. */
    static CodeBlock array(List<String> texts) {
        String joined = texts.stream().map(Literals::quoted).collect(Collectors.joining(", " + CodeBlock.BREAK));
        return CodeBlock.of("$L", texts.size() == 1 ? joined : "{" + joined + "}");
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(literal, character));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int character) {
        switch (character) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append(afterHalfAPair(literal) ? "\\134" : "\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (visible(character)) {
                    literal.appendCodePoint(character);
                } else {
                    escape(literal, character);
                }
            }
        }
    }

    /** After the escape of a first half, javac takes two backslashes and a u for the escape of the second. */
    private static boolean afterHalfAPair(StringBuilder literal) {
        int escape = literal.length() - 6;
        return escape > 0 && literal.substring(escape).matches("\\\\ud[89ab][0-9a-f]{2}");
    }

    /** No marks that turn the direction of a line, no second kind of line end, no half of a pair. */
    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void escape(StringBuilder literal, int character) {
        for (char unit : Character.toChars(character)) {
            literal.append(String.format("\\u%04x", (int) unit));
        }
    }
}
