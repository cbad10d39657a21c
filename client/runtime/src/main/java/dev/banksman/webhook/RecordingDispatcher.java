package dev.banksman.webhook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what came of the one delivery that passes. For one thread. */
class RecordingDispatcher implements Dispatcher {
    private final Dispatcher delegate;
    private @Nullable Outcome outcome;
    private @Nullable RuntimeException thrown;

    RecordingDispatcher(Dispatcher delegate) {
        this.delegate = delegate;
    }

    @Override
    public Class<?> events() {
        return delegate.events();
    }

    @Override
    public Set<String> eventTypes() {
        return delegate.eventTypes();
    }

    @Override
    public Outcome dispatch(Delivery delivery) {
        try {
            outcome = delegate.dispatch(delivery);
            return outcome;
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
    }

    /**
     * What came of it.
     *
     * @throws IllegalStateException when nothing did
     */
    Outcome outcome(Answer answer) {
        if (outcome == null) {
            throw new IllegalStateException(
                    "The delivery was not handled. The sender is answered: " + answer.status() + " " + answer.body(),
                    thrown);
        }
        return outcome;
    }
}
