/**
 * The JMH measurements behind the project's decisions: one class a question, the answer with its date and figures in
 * the README.
 *
 * <p>May import everything of {@code client}; {@code benchmarks.generator} imports the generator instead. Nothing
 * imports these packages.
 *
 * <pre>{@code
 * mvn -q -Pjmh -pl samples/benchmarks -am process-classes                 # all, as annotated, with allocation and CPU time
 * mvn -q -Pjmh -pl samples/benchmarks -am process-classes -Djmh.args="TransportCall.alone -prof gc -f 3"
 * mvn -q -Pjmh-smoke -pl samples/benchmarks -am process-classes           # do they still run? two minutes
 * }</pre>
 *
 * <p>A benchmark that throws fails the command. Servers run inside the measured process, so they allocate nothing per
 * request, and their share of the time is the same for every candidate.
 */
@NullMarked
package dev.banksman.benchmarks;

import org.jspecify.annotations.NullMarked;
