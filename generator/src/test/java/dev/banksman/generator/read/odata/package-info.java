/** Given a document with what can be queried, then these properties and options. */
@NullMarked
package dev.banksman.generator.read.odata;

import org.jspecify.annotations.NullMarked;
