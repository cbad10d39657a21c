/** Diagnostics, word for word. */
@NullMarked
package dev.banksman.generator.problem;

import org.jspecify.annotations.NullMarked;
