/**
 * How fast documents are generated, beside the built-in generator: each run in a process of its own, as a build has it,
 * and the two in turn, so that whatever else the machine does meets both.
 *
 * <p>Processor time is what to compare by: it hardly changes when others use the machine, which elapsed time does.
 */
@NullMarked
package dev.banksman.generator.speed;

import org.jspecify.annotations.NullMarked;
