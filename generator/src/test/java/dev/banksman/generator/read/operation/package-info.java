/** Given a document with operations, then these methods. */
@NullMarked
package dev.banksman.generator.read.operation;

import org.jspecify.annotations.NullMarked;
