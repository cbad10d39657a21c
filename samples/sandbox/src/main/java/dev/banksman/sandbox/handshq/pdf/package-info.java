/**
 * Project versions as PDF files: {@code PdfFile} knows the file format, {@code Sheet} breaks text into pages,
 * {@code ProjectSheet} says what is on them. It imports {@code domain}.
 */
@NullMarked
package dev.banksman.sandbox.handshq.pdf;

import org.jspecify.annotations.NullMarked;
