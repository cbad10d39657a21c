/**
 * Bodies in the two formats: which one an answer is to have, how trees are written, how bodies are read. The XML is
 * Tastypie's, in both directions.
 */
@NullMarked
package dev.banksman.sandbox.handshake.format;

import org.jspecify.annotations.NullMarked;
