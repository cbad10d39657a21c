/**
 * Inheritance: which types have an interface in common? It imports {@code type}, {@code schema} and {@code document},
 * and is asked once all types are read.
 *
 * <pre>{@code
 * Bases bases = Bases.of(catalogue, home);
 * List<TypeRef.Named> parents = bases.of(record.type());
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.base;

import org.jspecify.annotations.NullMarked;
