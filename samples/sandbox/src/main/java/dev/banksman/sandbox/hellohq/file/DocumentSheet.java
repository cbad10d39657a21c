package dev.banksman.sandbox.hellohq.file;

import dev.banksman.sandbox.hellohq.domain.Documents;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.pdf.Sheet;

/** An invoice or a quotation as a PDF. The same document always gives the same bytes. */
final class DocumentSheet {
    private static final int TITLE = 20;
    private static final int TEXT = 11;

    private DocumentSheet() {}

    static byte[] of(Entity document) {
        Sheet sheet = new Sheet();
        String title = document.text("Type").orElse("Document") + " " + Documents.number(document);
        sheet.add("F2", TITLE, title);
        sheet.add("F1", TEXT, document.text("Subject").orElse("-"));
        sheet.space(TITLE);
        document.owned("Positions").forEach(position -> sheet.add("F1", TEXT, line(position)));
        sheet.space(TEXT);
        sheet.add(
                "F2",
                TEXT,
                "Total " + document.number("GrossTotal") + " "
                        + document.text("Currency").orElse(""));
        return sheet.file(title);
    }

    private static String line(Entity position) {
        String text = position.text("Text").orElse("").replaceAll("<[^>]*>", "");
        return position.number("Amount") + " " + position.text("Unit").orElse("") + "  " + text + "  "
                + position.number("TotalPrice");
    }
}
