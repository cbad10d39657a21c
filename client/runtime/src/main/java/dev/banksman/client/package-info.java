/**
 * A client's outside: its builder, its interfaces and the pipeline behind them.
 *
 * <p>The only package that sees all others of {@code client}; none of them sees this one.
 *
 * <pre>{@code
 * HandsHq handsHq = HandsHq.builder().apiToken(token).build();
 * Project project = handsHq.projects().get(ProjectId.of("1"));
 * }</pre>
 */
@NullMarked
package dev.banksman.client;

import org.jspecify.annotations.NullMarked;
