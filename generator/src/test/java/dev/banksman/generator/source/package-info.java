/** Tests of the source's layout and names: given a type, then what a hand would have written. */
@NullMarked
package dev.banksman.generator.source;

import org.jspecify.annotations.NullMarked;
