/**
 * Where the PDFs lie: an object storage at another origin, as at the real system. Its links carry their own right to
 * read, so a token has no business there. It imports {@code domain}, {@code document}, {@code pdf} and {@code http}.
 */
@NullMarked
package dev.banksman.sandbox.handshq.storage;

import org.jspecify.annotations.NullMarked;
