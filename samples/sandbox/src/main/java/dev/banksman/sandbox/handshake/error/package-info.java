/** What can be wrong with a request, and the shapes of answers that say so: the system has four. */
@NullMarked
package dev.banksman.sandbox.handshake.error;

import org.jspecify.annotations.NullMarked;
