/**
 * The document as it is written: its parts, where they stand, and where its references lead. It imports
 * {@code extension}.
 *
 * <p>{@code Reading} is what all readers of one run share. The parser has null for nothing, and 3.0 and 3.1 have two
 * dialects of schemas; here both are evened out.
 *
 * <pre>{@code
 * Optional<Node<ApiResponse>> answer = reading.references().response(new Node<>(response, place.at("200")));
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.document;

import org.jspecify.annotations.NullMarked;
