/**
 * Reads an answer's body while the attempt still lasts, so that a body that breaks off is a failure that can be tried
 * again, and a body without end is none that fills the memory.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 */
@NullMarked
package dev.banksman.client.body;

import org.jspecify.annotations.NullMarked;
