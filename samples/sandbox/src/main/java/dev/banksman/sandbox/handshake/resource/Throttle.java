package dev.banksman.sandbox.handshake.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the requests of each key in the minute before. A request that is refused does not count. */
public final class Throttle {
    /** How many requests there can be in any minute. */
    public static final int REQUESTS = 60;

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> admitted = new HashMap<>();
    private final InstantSource clock;

    public Throttle(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String key) {
        Instant now = clock.instant();
        Deque<Instant> times = admitted.computeIfAbsent(key, any -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().isAfter(now.minus(PERIOD))) {
            times.removeFirst();
        }
        return times.size() < REQUESTS && times.add(now);
    }
}
