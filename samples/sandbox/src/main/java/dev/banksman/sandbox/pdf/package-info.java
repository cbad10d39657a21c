/**
 * PDF files: {@code PdfFile} knows the file format, {@code Sheet} breaks text into pages. It imports nothing else of
 * the sandbox.
 *
 * <pre>{@code
 * Sheet sheet = new Sheet();
 * sheet.add("F2", 20, "A title in bold");
 * byte[] file = sheet.file("A title");
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.pdf;

import org.jspecify.annotations.NullMarked;
