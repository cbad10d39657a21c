/**
 * JSON Pointers through types: where does a policy's or a shortcut's pointer lead? It imports {@code type},
 * {@code document} and {@code extension}.
 *
 * <pre>{@code
 * Optional<Trail.Arrived> items = Trails.of(shapes).follow(answer.use(), "/data", topic);
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.pointer;

import org.jspecify.annotations.NullMarked;
