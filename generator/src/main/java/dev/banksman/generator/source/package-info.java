/**
 * Java source, laid out as one writes it: types, members and code are values, and a file of them is text in one go. It
 * imports nothing of ours.
 *
 * <pre>{@code
 * TypeSpec point = TypeSpec.recordBuilder("Point").addModifiers(Modifier.PUBLIC).build();
 * String source = new JavaFile("com.acme", point).toString();
 * }</pre>
 *
 * <p>Names and formats ({@code $T}, {@code $L}, {@code $N}, {@code $S}) are JavaPoet's, so that nobody has to learn
 * them. JavaPoet itself writes each file twice, splits each piece of it by a pattern, and breaks lines where nobody
 * would: a third of a run went there, and another fifth into mending its lines afterwards.
 */
@NullMarked
package dev.banksman.generator.source;

import org.jspecify.annotations.NullMarked;
