/**
 * How fast a document becomes a client, beside the built-in generator, {@code -g java --library feign}: in a process
 * that is warm, and in one that has just begun, as a build has it.
 *
 * <pre>{@code
 * mvn -q -Pjmh -pl samples/benchmarks -am process-classes -Djmh.args="Generating -p document=a.yaml,b.json"
 * }</pre>
 *
 * <p>May import the generator and its front-end; nothing of the client.
 */
@NullMarked
package dev.banksman.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
