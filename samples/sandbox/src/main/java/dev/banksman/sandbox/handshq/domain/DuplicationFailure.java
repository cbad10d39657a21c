package dev.banksman.sandbox.handshq.domain;

/** The two ways in which the document lets a duplication fail ("Viewing project duplication process"). */
public enum DuplicationFailure {
    /** The project cannot be copied: neither a project id nor a PDF id in the end. */
    COPY,
    /** The copy is there, but its PDF cannot be made: a project id, and no PDF id. */
    PDF
}
