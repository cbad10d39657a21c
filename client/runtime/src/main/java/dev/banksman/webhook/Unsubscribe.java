package dev.banksman.webhook;

/** Thrown by a handler: the sender is told to remove the subscription, if it has a way to be told. */
public final class Unsubscribe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: it says no more than what it is. */
    public Unsubscribe() {
        super("A handler asked to be unsubscribed.", null, false, false);
    }
}
