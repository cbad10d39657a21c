/**
 * How operations are called: pages, polls, budgets, retries, and the errors that they may have. It imports
 * {@code message}, {@code pointer}, {@code odata}, {@code type}, {@code document} and {@code extension}.
 *
 * <p>A policy of a path or of the document applies where it fits; {@code Inheritance} remembers whether it ever did.
 *
 * <pre>{@code
 * Policies policies = Policies.of(extensions, false).within(outer);
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.policy;

import org.jspecify.annotations.NullMarked;
