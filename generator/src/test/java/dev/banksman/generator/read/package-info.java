/** Given a document, then this plan, or these problems. */
@NullMarked
package dev.banksman.generator.read;

import org.jspecify.annotations.NullMarked;
