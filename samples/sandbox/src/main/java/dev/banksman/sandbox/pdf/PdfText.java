package dev.banksman.sandbox.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts as PDF strings, in ASCII, whatever is in them. */
final class PdfText {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private PdfText() {}

    /** For a page, in a font with WinAnsiEncoding; a character that it lacks becomes a question mark. */
    static String shown(String text) {
        StringBuilder literal = new StringBuilder("(");
        for (byte b : text.getBytes(WIN_ANSI)) {
            literal.append(escaped(b & 0xff));
        }
        return literal.append(')').toString();
    }

    /** For a document's properties: UTF-16 with its mark (section 7.9.2.2). */
    static String property(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private static String escaped(int character) {
        if (character == '(' || character == ')' || character == '\\') {
            return "\\" + (char) character;
        }
        boolean printable = character >= 0x20 && character < 0x7f;
        return printable
                ? String.valueOf((char) character)
                : "\\" + Integer.toOctalString(01000 | character).substring(1);
    }
}
