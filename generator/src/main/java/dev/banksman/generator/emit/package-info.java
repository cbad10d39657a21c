/**
 * Plan to source text: one emitter for each kind of file. It imports {@code plan}, {@code source} and nothing else of
 * ours.
 *
 * <p>{@link dev.banksman.generator.emit.ClientEmitter} is the way in. Text of the document reaches a comment only
 * through {@code Markdown} and {@code DocText}, and a string only through {@code Literals}: there it is made harmless.
 *
 * <pre>{@code
 * SortedMap<String, String> sources = ClientEmitter.emit(plan); // "com/acme/Acme.java" -> its text
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.emit;

import org.jspecify.annotations.NullMarked;
