package dev.banksman.processor;

/** A type is not there yet: another processor may write it in this round. */
final class UnresolvedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnresolvedException(String what) {
        super(what, null, false, false);
    }
}
