package dev.banksman.generator.problem;

/**
 * A document breaks rules. The message is the whole report; there is no stack trace, since the fault is not in code.
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDocumentException(String report) {
        super(report, null, false, false);
    }
}
