package dev.banksman.sandbox.hellohq.file;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Documents;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.http.Reply;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of invoices and quotations: generated while these are drafts, kept as they were when they were sent. */
public final class Archive {
    /** The largest length that a PDF can be given, in bytes. */
    public static final long LONGEST = 1L << 30;

    private static final String PDF = "application/pdf";

    private final Map<Entity, byte[]> kept = new HashMap<>();
    private final Map<Entity, Long> lengths = new HashMap<>();

    /** One that tells the agency how long its PDFs are. */
    public static Archive of(Agency agency) {
        Archive archive = new Archive();
        agency.fileSizes(archive::size);
        return archive;
    }

    /** Keeps the PDF as it is, if the document was sent and it isn't kept yet. To be called around each change. */
    public void keep(Entity document) {
        if (!Documents.are(document.type()) || Documents.isDraft(document)) {
            kept.remove(document);
        } else {
            kept.computeIfAbsent(document, DocumentSheet::of);
        }
    }

    private Optional<BigDecimal> size(Entity document) {
        keep(document);
        return Optional.ofNullable(kept.get(document)).map(pdf -> BigDecimal.valueOf(pdf.length));
    }

    /** From now on the document's PDF has that length, in bytes; of use to see how a client treats a large one. */
    public void lengthen(Entity document, long length) {
        if (length < 0 || length > LONGEST) {
            throw new IllegalArgumentException("A PDF has 0 to " + LONGEST + " bytes. Found: " + length + ".");
        }
        lengths.put(document, length);
    }

    /** The PDF, in chunks. */
    public Reply pdf(Entity document) {
        keep(document);
        byte[] pdf = Optional.ofNullable(kept.get(document)).orElseGet(() -> DocumentSheet.of(document));
        Long length = lengths.get(document);
        return length == null ? Reply.chunked(200, PDF, pdf) : Reply.stream(200, PDF, new PaddedPdf(pdf, length));
    }

    /** The image, in chunks. */
    public Reply png(Entity document) {
        return Reply.chunked(
                200, "image/png", DocumentImage.png(document.owned("Positions").size()));
    }

    /** Forgets what is kept of a document. */
    public void remove(Entity document) {
        kept.remove(document);
        lengths.remove(document);
    }
}
