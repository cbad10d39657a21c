package dev.banksman.sandbox.handshq.domain;

/** The states that the document's samples show. */
public enum ProjectState {
    NOT_SUBMITTED,
    APPROVED
}
