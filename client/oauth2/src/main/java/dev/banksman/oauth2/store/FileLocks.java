package dev.banksman.oauth2.store;

import dev.banksman.client.call.Time;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Locks that hold among threads and among processes; the system lets go of those of a process that was killed. A lock's
 * file stays, as one that is deleted could be locked twice.
 */
final class FileLocks {
    /** A system's lock belongs to the process, so its threads need one of their own. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Whoever holds it asks a server for half a minute at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Time time;

    FileLocks(Time time) {
        this.time = time;
    }

    /** Waits for it; close what comes back. */
    Held acquire(Path file) throws IOException {
        Instant until = time.now().plus(PATIENCE);
        Optional<Held> held = attempt(file);
        while (held.isEmpty()) {
            if (time.now().isAfter(until)) {
                throw new IOException("The lock " + file + " was held by another process for " + PATIENCE
                        + ". Is there one that hangs?");
            }
            pause();
            held = attempt(file);
        }
        return held.get();
    }

    private void pause() throws InterruptedIOException {
        try {
            time.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a user's tokens");
        }
    }

    private static Optional<Held> attempt(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        @Nullable Held held = null;
        try {
            held = locked(file);
            return Optional.ofNullable(held);
        } finally {
            if (held == null) {
                HELD.remove(file);
            }
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static @Nullable Held locked(Path file) throws IOException {
        FileChannel channel = OwnerOnly.create(file);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock = null; // by classes of another loader
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new Held(file, channel);
    }

    /** A lock that is held. */
    record Held(Path file, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }
}
