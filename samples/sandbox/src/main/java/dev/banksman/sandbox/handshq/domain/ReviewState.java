package dev.banksman.sandbox.handshq.domain;

/** "A review can have the state of requested, accepted or rejected." */
public enum ReviewState {
    REQUESTED,
    ACCEPTED,
    REJECTED
}
