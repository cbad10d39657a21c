/** Given a document with references and prose, then where they lead and what is said. */
@NullMarked
package dev.banksman.generator.read.document;

import org.jspecify.annotations.NullMarked;
