package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banksman.client.call.Time;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Handles what has an identity once within a window, as far as memory reaches. Only what was answered well is
 * remembered. Equal deliveries at the same time take turns: the second waits for the first, and is handled when that
 * one failed. Thread-safe.
 */
final class Repeats {
    /** What is remembered of a delivery is a digest and an instant, so this is about a megabyte. */
    private static final int MOST = 10_000;

    private final Duration window;
    private final Time time;
    private final ConcurrentMap<ByteBuffer, Turn> turns = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    /** When each was handled, the earliest first. */
    private final Map<ByteBuffer, Instant> handled = new LinkedHashMap<>();

    Repeats(Duration window, Time time) {
        this.window = window;
        this.time = time;
    }

    /** What {@code handling} answers, or that it was handled before; an empty identity is always handled. */
    Answer once(String eventType, List<String> identity, Supplier<Answer> handling) {
        if (identity.isEmpty()) {
            return handling.get();
        }
        ByteBuffer key = key(eventType, identity);
        Turn turn = turns.compute(key, (same, taken) -> (taken == null ? new Turn() : taken).join());
        turn.lock.lock();
        try {
            return isHandled(key) ? Answer.HANDLED : remember(key, handling.get());
        } finally {
            turn.lock.unlock();
            turns.compute(key, (same, taken) -> turn.leave());
        }
    }

    int remembered() {
        lock.lock();
        try {
            return handled.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean isHandled(ByteBuffer key) {
        lock.lock();
        try {
            forget();
            return handled.containsKey(key);
        } finally {
            lock.unlock();
        }
    }

    private Answer remember(ByteBuffer key, Answer answer) {
        if (answer.successful()) {
            lock.lock();
            try {
                handled.put(key, time.now());
                forget();
            } finally {
                lock.unlock();
            }
        }
        return answer;
    }

    private void forget() {
        Instant oldest = time.now().minus(window);
        Iterator<Instant> instants = handled.values().iterator();
        while (instants.hasNext() && (!instants.next().isAfter(oldest) || handled.size() > MOST)) {
            instants.remove();
        }
    }

    /** A digest, so that a sender with long identities can't fill the memory. */
    private static ByteBuffer key(String eventType, List<String> identity) {
        MessageDigest digest = sha256();
        add(digest, eventType);
        identity.forEach(part -> add(digest, part));
        return ByteBuffer.wrap(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Who waits for one identity; dropped when nobody does. Its count changes only inside the map's compute. */
    private static final class Turn {
        final ReentrantLock lock = new ReentrantLock();
        private int users;

        Turn join() {
            users++;
            return this;
        }

        @Nullable
        Turn leave() {
            return --users == 0 ? null : this;
        }
    }
}
