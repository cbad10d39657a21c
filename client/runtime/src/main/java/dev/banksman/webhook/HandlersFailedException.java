package dev.banksman.webhook;

import java.util.List;

/** Handlers of one delivery failed. The first failure is the cause, the others are suppressed. */
public final class HandlersFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private HandlersFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static HandlersFailedException of(Delivery delivery, List<String> handlers, List<Exception> failures) {
        String names = String.join(", ", handlers);
        HandlersFailedException failed =
                new HandlersFailedException("Failed on " + delivery + ": " + names + ".", failures.get(0));
        failures.stream().skip(1).forEach(failed::addSuppressed);
        return failed;
    }
}
