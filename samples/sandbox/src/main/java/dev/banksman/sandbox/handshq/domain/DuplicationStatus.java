package dev.banksman.sandbox.handshq.domain;

/** What a duplication can be. */
public enum DuplicationStatus {
    QUEUED,
    IN_PROGRESS,
    COMPLETE,
    FAILED
}
