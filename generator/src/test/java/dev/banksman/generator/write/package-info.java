/** What is written, kept and deleted. */
@NullMarked
package dev.banksman.generator.write;

import org.jspecify.annotations.NullMarked;
