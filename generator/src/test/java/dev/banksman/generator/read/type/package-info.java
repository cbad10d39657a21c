/** Given a document with schemas, then these types. */
@NullMarked
package dev.banksman.generator.read.type;

import org.jspecify.annotations.NullMarked;
