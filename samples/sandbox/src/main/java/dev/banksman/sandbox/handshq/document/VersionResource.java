package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Version;
import dev.banksman.sandbox.handshq.domain.VersionPdf;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A version of a project, the history that tells why it exists, and its PDF. */
public final class VersionResource {
    private VersionResource() {}

    /**
     * The PDF.
     *
     * @param links which know its size and its link
     */
    public static Resource pdf(VersionPdf pdf, PdfLinks links) {
        return pdf(pdf, links, "version_pdf_url");
    }

    /** As the event has it, where the link has another name. */
    static Resource pdfEvent(VersionPdf pdf, PdfLinks links) {
        return pdf(pdf, links, "content");
    }

    private static Resource pdf(VersionPdf pdf, PdfLinks links, String linkName) {
        return Resource.of("version_pdf", pdf.id())
                .attribute("created_at", Wire.timestamp(pdf.createdAt()))
                .attribute("file_size", links.size(pdf))
                .toOne("version", "version", pdf.version().id())
                .toOne("project", "project", pdf.version().project().id())
                .link(linkName, links.link(pdf).toString());
    }

    /** A version and its PDF, which there is not always. */
    public static Resource version(Version version, @Nullable VersionPdf pdf, boolean fullySigned) {
        return Resource.of("version", version.id())
                .attribute("is_fully_signed", fullySigned)
                .attribute("pdf_filename", fileName(version))
                .attribute("display_number", version.displayNumber())
                .attribute("created_at", Wire.timestamp(version.createdAt()))
                .toOne("history", "history", version.history().id())
                .toOne("version_pdf", "version_pdf", pdf == null ? null : pdf.id());
    }

    /** The one resource whose attributes the document writes in camelCase. */
    public static Resource history(Version version) {
        return historyEvent(version).toOne("message", "message", null);
    }

    /** As the event has it: without a message. */
    static Resource historyEvent(Version version) {
        return Resource.of("history", version.history().id())
                .attribute("reason", version.history().reason())
                .attribute("createdAt", Wire.timestamp(version.history().createdAt()))
                .attribute("displayNumber", version.displayNumber())
                .attribute("eventType", "generic")
                .toOne("project", "project", version.project().id());
    }

    /** {@code my-lovely-project.pdf}: letters without their accents, digits, and hyphens between them. */
    public static String fileName(Version version) {
        String plain = Normalizer.normalize(version.project().name(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{ASCII}]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "project" : plain.substring(0, Math.min(plain.length(), 80))) + ".pdf";
    }
}
