/**
 * HandsHQ, emulated from its document and not from any client of it. Each room below answers one question:
 * {@code domain} what there is, {@code document} how it is written, {@code error} how errors are, {@code resource} what
 * each operation does, {@code pdf} and {@code storage} where PDFs come from, {@code delivery} how subscribers hear of
 * things. This package puts them together; it does not know the package above it.
 */
@NullMarked
package dev.banksman.sandbox.handshq;

import org.jspecify.annotations.NullMarked;
