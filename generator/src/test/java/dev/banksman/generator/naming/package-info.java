/** Names for friendly and for hostile texts. */
@NullMarked
package dev.banksman.generator.naming;

import org.jspecify.annotations.NullMarked;
