package dev.banksman.sandbox.hellohq.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.banksman.sandbox.http.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A PDF that is as long as one wants, and never in memory as a whole: comment lines (ISO 32000-1, section 7.2.3) stand
 * between its objects and their table.
 */
final class PaddedPdf implements Reply.Stream {
    private static final int LINE = 1 << 16;
    private static final String TABLE = "\nxref\n";

    private final byte[] objects;
    private final String table;
    private final long padding;

    /** The file is as long as asked for, or as it is if that is longer. */
    PaddedPdf(byte[] pdf, long length) {
        String text = new String(pdf, ISO_8859_1);
        int start = text.lastIndexOf(TABLE) + 1;
        this.objects = Arrays.copyOf(pdf, start);
        long moved = Math.max(0, length - pdf.length);
        String longer = moved(text.substring(start), start, moved);
        this.padding = moved == 0 ? 0 : Math.max(0, length - start - longer.length());
        this.table = moved(text.substring(start), start, padding);
    }

    /** The table with the place where it stands, behind the padding. */
    private static String moved(String table, int start, long by) {
        return table.replace("startxref\n" + start + "\n", "startxref\n" + (start + by) + "\n");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(objects);
        byte[] line = new byte[LINE];
        Arrays.fill(line, (byte) '%');
        line[LINE - 1] = '\n';
        for (long left = padding; left > 0; left -= LINE) {
            int length = (int) Math.min(left, LINE);
            out.write(line, LINE - length, length);
        }
        out.write(table.getBytes(ISO_8859_1));
    }
}
