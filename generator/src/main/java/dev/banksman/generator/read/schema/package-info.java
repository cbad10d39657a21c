/**
 * Schema to schema: which one schema is meant, and what shape its values have. It imports {@code document} and
 * {@code extension}.
 *
 * <p>{@code allOf} is merged, and alternatives are left only where a value really has one of several shapes; what comes
 * out is settled, and {@code Shape} tells what it describes. No type is known here.
 *
 * <pre>{@code
 * Shape shape = Shape.of(settling.settled(node));
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.schema;

import org.jspecify.annotations.NullMarked;
