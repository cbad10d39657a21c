/**
 * Diagnostics: what is wrong with a document, where, and what to do about it. It imports nothing of ours.
 *
 * <p>Readers collect, the plugin reports once:
 *
 * <pre>{@code
 * problems.add(Problem.of(Kind.UNKNOWN_EXTENSION, place, "x-banksman-pagin").suggesting("x-banksman-pagin", known));
 * problems.throwIfErrors();
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.problem;

import org.jspecify.annotations.NullMarked;
