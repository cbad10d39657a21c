/**
 * OpenAPI to plan: one reader an idea. It imports {@code plan}, {@code naming} and {@code problem}.
 *
 * <p>Every reader carries the {@link dev.banksman.generator.problem.Place} of what it reads. What is wrong is collected
 * and reading goes on; what can't be expressed yet is read as any JSON value, with one warning.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * ClientPlan plan = PlanReader.read(document, settings, problems);
 * problems.throwIfErrors();
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read;

import org.jspecify.annotations.NullMarked;
