/**
 * Invoices and quotations on paper: as a PDF and as an image, made on the fly or taken from the archive. It imports
 * {@code domain}, {@code http} (for streams) and {@code pdf}.
 */
@NullMarked
package dev.banksman.sandbox.hellohq.file;

import org.jspecify.annotations.NullMarked;
