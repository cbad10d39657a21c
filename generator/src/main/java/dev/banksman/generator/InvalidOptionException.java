package dev.banksman.generator;

/** An option has a value that it can't have. There is no stack trace, since the fault is not in code. */
public final class InvalidOptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidOptionException(String option, String rule, String found, String example) {
        super(option + " " + rule + ". Found: " + found + ". Write it like this: " + example + ".", null, false, false);
    }
}
