/** Events in the form that the generator gives them, written by hand. */
@NullMarked
package dev.banksman.webhook.site;

import org.jspecify.annotations.NullMarked;
