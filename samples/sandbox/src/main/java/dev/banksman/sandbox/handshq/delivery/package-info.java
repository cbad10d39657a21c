/**
 * How subscribers hear of what happened: signed requests, in order, off the requests' threads, again if they fail. It
 * imports {@code domain}, {@code document} and {@code http}.
 *
 * <p>The document leaves open what happens when a subscriber does not answer as it should. Here, a connection that
 * fails, an answer that does not come within 10 seconds, and a 5xx are tried again 1, 5, 25 and 125 seconds later by
 * the sandbox's clock; any other answer but a 2xx is final, and a redirect is never followed. What is sent by hand is
 * tried once.
 *
 * <pre>{@code
 * sandbox.handsHq().deliveries().awaitIdle();
 * List<DeliveryRecord> log = sandbox.handsHq().deliveries().log();
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.handshq.delivery;

import org.jspecify.annotations.NullMarked;
