/** Handlers as users write them. */
@NullMarked
package dev.banksman.example.app;

import org.jspecify.annotations.NullMarked;
