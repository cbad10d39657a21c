package dev.banksman.sandbox.handshq.domain;

import java.util.function.Consumer;

/** Where everything is told that happens, in the order in which it does. Nobody listens at first. */
public final class Events {
    private Consumer<Event> listener = event -> {};

    Events() {}

    /** From now on it is told, while the account's lock is held: it must not wait for anything. */
    public void listen(Consumer<Event> other) {
        listener = other;
    }

    void publish(Event event) {
        listener.accept(event);
    }
}
