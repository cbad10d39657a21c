/**
 * HCSS Pre-Construction, emulated from its document and not from any client of it. Each room below answers one
 * question: {@code domain} what there is and which values it may have, {@code token} who gets in, {@code error} how
 * errors are written, {@code resource} what each operation does. This package puts them together; it does not know the
 * package above it.
 */
@NullMarked
package dev.banksman.sandbox.hcss;

import org.jspecify.annotations.NullMarked;
