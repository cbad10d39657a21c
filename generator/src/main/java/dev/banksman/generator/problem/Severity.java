package dev.banksman.generator.problem;

/** Whether a problem stops the run. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, though not what the document's author may expect. */
    WARNING
}
