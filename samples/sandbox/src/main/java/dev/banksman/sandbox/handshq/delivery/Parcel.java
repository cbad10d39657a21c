package dev.banksman.sandbox.handshq.delivery;

import dev.banksman.sandbox.handshq.domain.EventSubscription;

/**
 * One event on its way to one subscriber.
 *
 * @param number by which the log knows it
 * @param sample whether somebody had it sent by hand, to a URL that nobody has subscribed with: it is tried once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parcel(long number, EventSubscription to, byte[] body, String signature, boolean sample) {}
