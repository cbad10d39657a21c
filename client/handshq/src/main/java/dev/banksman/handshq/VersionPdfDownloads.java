package dev.banksman.handshq;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.model.Download;
import feign.Headers;
import feign.RequestLine;
import java.net.URI;

/**
 * What the document of HandsHQ cannot say: a version PDF's link leads to a file storage that must not see the token.
 */
public interface VersionPdfDownloads {

    /**
     * Opens the PDF behind a link, without credentials.
     *
     * @param link {@link VersionPdf#versionPdfUrl()}; it lives 48 hours
     * @return the open stream; close it, or let {@link Download#saveTo} do so
     * @throws dev.banksman.client.error.ApiException when the storage refuses, as it does once the link has expired
     */
    @RequestLine("GET")
    @Headers("Accept: application/pdf")
    @Anonymous
    Download download(URI link);
}
