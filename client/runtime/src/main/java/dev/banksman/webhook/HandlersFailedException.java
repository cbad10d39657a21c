package dev.banksman.webhook;

import java.util.List;
import java.util.stream.Collectors;

/** Handlers of one delivery failed. The first failure is the cause, the others are suppressed. */
public final class HandlersFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private HandlersFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static HandlersFailedException of(Delivery delivery, List<String> handlers, List<Exception> failures) {
        HandlersFailedException failed = new HandlersFailedException(
                handlers.stream()
                        .collect(Collectors.joining(
                                ", ",
                                "Failed on " + delivery.eventType().orElse("an event without a type") + ": ",
                                ".")),
                failures.get(0));
        failures.stream().skip(1).forEach(failed::addSuppressed);
        return failed;
    }
}
