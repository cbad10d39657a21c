/** Given a document with shortcuts, then where they lead. */
@NullMarked
package dev.banksman.generator.read.pointer;

import org.jspecify.annotations.NullMarked;
