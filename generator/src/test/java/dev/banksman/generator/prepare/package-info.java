/** Steps from document to document. */
@NullMarked
package dev.banksman.generator.prepare;

import org.jspecify.annotations.NullMarked;
