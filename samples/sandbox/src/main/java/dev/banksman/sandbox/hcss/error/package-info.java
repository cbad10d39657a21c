/** What can be wrong with a request, and how it is answered. The document shows no error: the form is our own. */
@NullMarked
package dev.banksman.sandbox.hcss.error;

import org.jspecify.annotations.NullMarked;
