/** What is written by hand beside the golden client, and tests that run it. */
@NullMarked
package dev.banksman.golden;

import org.jspecify.annotations.NullMarked;
