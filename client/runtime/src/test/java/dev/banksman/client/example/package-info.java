/** Types as the generator makes them, written by hand. */
@NullMarked
package dev.banksman.client.example;

import org.jspecify.annotations.NullMarked;
