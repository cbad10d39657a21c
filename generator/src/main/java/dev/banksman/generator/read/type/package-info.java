/**
 * Schema to type: which Java type a schema becomes. It imports {@code schema}, {@code document} and {@code extension}.
 *
 * <p>{@code Shapes} is what other rooms read schemas with. Schemas hold schemas, and so types hold types: the circle of
 * the readers of records, unions and uses stays in here.
 *
 * <pre>{@code
 * Use use = shapes.reader().use(node, shapes.home(), "ListProjectsDocument");
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.type;

import org.jspecify.annotations.NullMarked;
