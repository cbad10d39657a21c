/** What each of the operations does, from the request to the answer. */
@NullMarked
package dev.banksman.sandbox.hellohq.resource;

import org.jspecify.annotations.NullMarked;
