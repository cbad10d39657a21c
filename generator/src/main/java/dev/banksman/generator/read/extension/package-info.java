/**
 * Our vocabulary: what {@code x-banksman-*} can say, and where. It imports {@code problem}.
 *
 * <p>{@code Word} lists the extensions with their forms, {@code Extensions} reads them from one part of a document. Who
 * gets {@code Values} need not check them again.
 *
 * <pre>{@code
 * Values values = reading.extensions().read(operation.getExtensions(), Site.OPERATION, place);
 * Optional<Section> paging = values.section(Word.PAGING);
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.extension;

import org.jspecify.annotations.NullMarked;
