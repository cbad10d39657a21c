package dev.banksman.sandbox;

import dev.banksman.sandbox.http.Exchange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Remembers the last exchanges for the page: only what is not secret, and not much of it. */
final class RecentExchanges implements Consumer<Exchange> {
    private static final int KEPT = 25;
    private static final int LONGEST_TARGET = 120;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final InstantSource clock;

    RecentExchanges(InstantSource clock) {
        this.clock = clock;
    }

    /** One exchange; its target is cut off if it is long. */
    record Entry(Instant at, String method, String target, int status) {}

    @Override
    public synchronized void accept(Exchange exchange) {
        entries.addFirst(
                new Entry(clock.instant(), exchange.method(), shortened(exchange.target()), exchange.status()));
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
    }

    /** The latest first. */
    synchronized List<Entry> latest() {
        return new ArrayList<>(entries);
    }

    private static String shortened(String target) {
        return target.length() <= LONGEST_TARGET ? target : target.substring(0, LONGEST_TARGET) + "…";
    }
}
