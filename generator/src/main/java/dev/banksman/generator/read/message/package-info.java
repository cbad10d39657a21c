/**
 * What goes over the wire: parameters, bodies and answers. It imports {@code type}, {@code odata}, {@code document} and
 * {@code extension}.
 *
 * <pre>{@code
 * Answer answer = answers.read(operation.getResponses(), found);
 * Optional<BodyReader.Sent> body = new BodyReader(shapes).read(node, found.id());
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.message;

import org.jspecify.annotations.NullMarked;
