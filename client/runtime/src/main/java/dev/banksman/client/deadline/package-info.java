/**
 * Turns a call's timeout into the instant that every later stage respects.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 */
@NullMarked
package dev.banksman.client.deadline;

import org.jspecify.annotations.NullMarked;
