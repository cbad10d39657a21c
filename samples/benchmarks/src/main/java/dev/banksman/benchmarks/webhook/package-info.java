/**
 * What it costs to take a delivery: from raw bytes and headers to the call of a handler.
 *
 * <p>May import everything of {@code client} and {@code webhook}. The events are written by hand in the form that the
 * generator gives them.
 *
 * <pre>{@code
 * mvn -q -Pjmh -pl samples/benchmarks -am process-classes -Djmh.args="WebhookDelivery -prof dev.banksman.benchmarks.CpuTimeProfiler"
 * }</pre>
 */
@NullMarked
package dev.banksman.benchmarks.webhook;

import org.jspecify.annotations.NullMarked;
