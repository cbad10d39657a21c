/**
 * Project versions as PDF files: {@code ProjectSheet} says what is on them. It imports {@code domain} and {@code pdf}.
 */
@NullMarked
package dev.banksman.sandbox.handshq.pdf;

import org.jspecify.annotations.NullMarked;
