package dev.banksman.oauth2.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps grants as long as the process runs. Safe for use by several threads. */
public final class MemoryTokenStore implements TokenStore {
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public Optional<Grant> load(String user) {
        return Optional.ofNullable(grants.get(user));
    }

    @Override
    public Optional<Grant> update(String user, Change change) throws IOException {
        ReentrantLock lock = locks.computeIfAbsent(user, key -> new ReentrantLock());
        acquire(lock);
        try {
            Optional<Grant> changed = change.apply(load(user));
            grants.compute(user, (key, old) -> changed.orElse(null));
            return changed;
        } finally {
            lock.unlock();
        }
    }

    private static void acquire(ReentrantLock lock) throws InterruptedIOException {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a user's tokens");
        }
    }

    /** How many users there are. */
    @Override
    public String toString() {
        return "tokens of " + grants.size() + " users in memory";
    }
}
