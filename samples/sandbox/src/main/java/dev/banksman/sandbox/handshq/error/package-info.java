/** How HandsHQ says that something is wrong ("Errors"). It imports {@code http} only. */
@NullMarked
package dev.banksman.sandbox.handshq.error;

import org.jspecify.annotations.NullMarked;
