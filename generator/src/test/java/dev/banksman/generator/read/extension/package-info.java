/** Given a document with a wrong extension, then these words. */
@NullMarked
package dev.banksman.generator.read.extension;

import org.jspecify.annotations.NullMarked;
