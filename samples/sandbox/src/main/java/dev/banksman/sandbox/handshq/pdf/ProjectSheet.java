package dev.banksman.sandbox.handshq.pdf;

import dev.banksman.sandbox.handshq.domain.ProjectDetails;
import dev.banksman.sandbox.handshq.domain.ProjectField;
import dev.banksman.sandbox.handshq.domain.Version;
import dev.banksman.sandbox.pdf.Sheet;
import org.jspecify.annotations.Nullable;

/** A version of a project on paper. The same version always gives the same bytes. */
public final class ProjectSheet {
    private static final int TITLE = 20;
    private static final int TEXT = 11;

    private final Sheet sheet = new Sheet();

    private ProjectSheet() {}

    /** The PDF file, whole. */
    public static byte[] of(Version version) {
        ProjectSheet paper = new ProjectSheet();
        ProjectDetails details = version.project().details();
        paper.sheet.add("F2", TITLE, details.name());
        paper.sheet.add("F1", TEXT, "Version " + version.displayNumber() + ", " + version.createdAt());
        paper.sheet.add("F1", TEXT, version.history().reason());
        paper.sheet.space(TITLE);
        paper.row("Reference", details.reference());
        paper.row("Start date", details.startDate());
        paper.row("End date", details.endDate());
        version.project().fields().forEach(paper::row);
        return paper.sheet.file(details.name());
    }

    private void row(ProjectField field) {
        row(field.template().label(), field.value());
    }

    private void row(String label, @Nullable Object value) {
        sheet.add("F2", TEXT, label);
        sheet.add("F1", TEXT, value == null ? "-" : value.toString());
        sheet.space(TEXT / 2);
    }
}
