/** What is emitted, and that no text of a document can become code. */
@NullMarked
package dev.banksman.generator.emit;

import org.jspecify.annotations.NullMarked;
