package dev.banksman.sandbox.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes numbered objects, their cross-reference table and the trailer (ISO 32000-1, section 7.5). */
final class PdfFile {
    /** The second line's high bytes tell whoever transfers the file that it is binary (section 7.5.2). */
    private static final String HEADER = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfFile() {
        out.writeBytes(HEADER.getBytes(ISO_8859_1));
    }

    /** The number that the next object will bear; objects are written in the order of their numbers. */
    int next() {
        return offsets.size() + 1;
    }

    int add(String object) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        return offsets.size();
    }

    int addStream(String content) {
        return add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }

    byte[] finish(int catalog, int info) {
        int start = out.size();
        write("xref\n0 " + next() + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        write("trailer\n<< /Size " + next() + " /Root " + reference(catalog) + " /Info " + reference(info) + " >>\n");
        write("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    static String reference(int object) {
        return object + " 0 R";
    }

    private void write(String ascii) {
        out.writeBytes(ascii.getBytes(US_ASCII));
    }
}
