/**
 * OpenAPI to plan. This is the composition: {@code PlanReader} asks the rooms below, each for its part, in the one
 * order in which names, types and operations can be known. The rooms import {@code plan}, {@code naming} and
 * {@code problem}, and each other in one direction only:
 *
 * <pre>{@code
 * extension <- document <- schema <- type <- pointer, odata <- message <- policy <- operation
 *                       <- entry <---------------------------------------------- operation
 *                                         type <- pointer <---------------------- event
 *                                         type <- base
 * }</pre>
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
