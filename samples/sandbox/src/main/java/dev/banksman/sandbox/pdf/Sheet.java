package dev.banksman.sandbox.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lays lines of text on A4 pages, from the top down, and begins a new page when one is full. Lengths are in points. */
public final class Sheet {
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final int MARGIN = 56;

    private final List<StringBuilder> pages = new ArrayList<>();
    private int y;

    /**
     * Adds a text in as many lines as it needs.
     *
     * @param font {@code F1} or, bold, {@code F2}
     */
    public void add(String font, int size, String text) {
        int columns =
                2 * (WIDTH - 2 * MARGIN) / (size + 1); // Helvetica's letters are about half as wide as they are high
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph, columns).forEach(line -> addLine(font, size, line));
        }
    }

    /** Leaves some room free. */
    public void space(int points) {
        y -= points;
    }

    /** The file, whole; the same lines always give the same bytes. */
    public byte[] file(String title) {
        PdfFile file = new PdfFile();
        int info = file.add("<< /Title " + PdfText.property(title) + " /Producer (Banksman sandbox) >>");
        int regular = file.add(font("Helvetica"));
        int bold = file.add(font("Helvetica-Bold"));
        int parent = file.next() + 2 * pages.size();
        List<String> kids = new ArrayList<>();
        for (StringBuilder page : pages) {
            int content = file.addStream(page.toString());
            kids.add(PdfFile.reference(file.add(page(parent, content, regular, bold))));
        }
        int tree = file.add("<< /Type /Pages /Count " + kids.size() + " /Kids [" + String.join(" ", kids) + "] >>");
        return file.finish(file.add("<< /Type /Catalog /Pages " + PdfFile.reference(tree) + " >>"), info);
    }

    private void addLine(String font, int size, String line) {
        int height = size * 3 / 2;
        if (pages.isEmpty() || y - height < MARGIN) {
            pages.add(new StringBuilder());
            y = HEIGHT - MARGIN;
        }
        y -= height;
        page().append("BT /%s %d Tf %d %d Td %s Tj ET\n".formatted(font, size, MARGIN, y, PdfText.shown(line)));
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > columns) {
            int blank = text.substring(start, start + columns + 1).lastIndexOf(' ');
            int length = blank > 0 ? blank : columns;
            lines.add(text.substring(start, start + length));
            start += blank > 0 ? length + 1 : length;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    private static String page(int parent, int content, int regular, int bold) {
        return "<< /Type /Page /Parent %s /MediaBox [0 0 %d %d] /Contents %s /Resources << /Font << /F1 %s /F2 %s >> >> >>"
                .formatted(
                        PdfFile.reference(parent),
                        WIDTH,
                        HEIGHT,
                        PdfFile.reference(content),
                        PdfFile.reference(regular),
                        PdfFile.reference(bold));
    }
}
