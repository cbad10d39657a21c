/** Given a document with servers and security schemes, then this entry class. */
@NullMarked
package dev.banksman.generator.read.entry;

import org.jspecify.annotations.NullMarked;
