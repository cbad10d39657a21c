package dev.banksman.webhook;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls for one delivery, made by generated dispatchers: each handler is called, whatever the others threw. For one
 * thread.
 */
public final class HandlerCalls {
    private static final Logger LOGGER = LoggerFactory.getLogger(HandlerCalls.class);

    private final Delivery delivery;
    private final List<String> failed = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private int calls;
    private boolean unsubscribe;

    private HandlerCalls(Delivery delivery) {
        this.delivery = delivery;
    }

    /** No call was made yet. */
    public static HandlerCalls of(Delivery delivery) {
        return new HandlerCalls(delivery);
    }

    /** Calls a handler. */
    public void call(String handler, Handler call) {
        calls++;
        try {
            call.run();
        } catch (Unsubscribe asked) {
            unsubscribe = true;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            failed.add(handler);
            failures.add(e);
        }
    }

    /** What came of it. */
    public Outcome end() {
        return end(failure -> {});
    }

    /** What came of it; failures are logged, and told as one. */
    public Outcome end(FailureHandler onFailure) {
        if (!failures.isEmpty()) {
            HandlersFailedException failure = HandlersFailedException.of(delivery, failed, failures);
            LOGGER.error("A webhook handler failed", failure);
            tell(onFailure, failure);
        }
        return new Outcome(calls, failures, unsubscribe);
    }

    private static void tell(FailureHandler onFailure, HandlersFailedException failure) {
        try {
            onFailure.failed(failure);
        } catch (Exception e) {
            LOGGER.error("The handler of failures failed itself", e);
        }
    }

    /** A call of a handler. */
    @FunctionalInterface
    public interface Handler {
        /** Calls it. */
        void run() throws Exception;
    }

    /** Hears of the failures of one delivery. */
    @FunctionalInterface
    public interface FailureHandler {
        /** Called once for a delivery with failures. */
        void failed(HandlersFailedException failure) throws Exception;
    }
}
