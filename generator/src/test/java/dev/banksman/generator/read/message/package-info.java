/** Given a document with bodies and answers, then what goes over the wire. */
@NullMarked
package dev.banksman.generator.read.message;

import org.jspecify.annotations.NullMarked;
