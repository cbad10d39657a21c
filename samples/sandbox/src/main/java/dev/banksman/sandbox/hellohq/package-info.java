/**
 * HQ (hellohq), emulated from its document and not from any client of it. Each room below answers one question:
 * {@code domain} what there is, {@code access} who gets in, {@code error} how errors are written, {@code query} what an
 * OData query means, {@code file} what invoices and quotations look like on paper, {@code resource} what each operation
 * does. This package puts them together; it does not know the package above it.
 */
@NullMarked
package dev.banksman.sandbox.hellohq;

import org.jspecify.annotations.NullMarked;
