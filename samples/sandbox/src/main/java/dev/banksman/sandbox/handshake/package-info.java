/**
 * Handshake, emulated from its document, and from how Tastypie behaves, and not from any client of it. Each room below
 * answers one question: {@code domain} what there is and how it is connected, {@code format} how it is written,
 * {@code error} how errors are, {@code resource} what each operation does and who gets in. This package puts them
 * together; it does not know the package above it.
 *
 * <p>It is served from the root of its server, as the real one is: its answers are full of addresses such as
 * {@code /api/v2/orders/89}.
 */
@NullMarked
package dev.banksman.sandbox.handshake;

import org.jspecify.annotations.NullMarked;
