/**
 * What there is in the account: resources, what each may hold, how they are connected. Knows nothing of requests, and
 * keeps values as the JSON that they are answered as, with a relationship as the address of the other resource.
 */
@NullMarked
package dev.banksman.sandbox.handshake.domain;

import org.jspecify.annotations.NullMarked;
