package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.VersionPdf;
import java.net.URI;

/** Where PDFs can be had. */
public interface PdfLinks {
    /** In bytes. */
    long size(VersionPdf pdf);

    URI link(VersionPdf pdf);
}
