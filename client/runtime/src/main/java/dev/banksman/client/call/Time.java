package dev.banksman.client.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/**
 * The one seam for everything that waits: the clock, sleeping, and alarms. Tests put virtual time here.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Time {

    /** The present instant; never goes backwards. */
    Instant now();

    /**
     * Blocks the calling thread for at least {@code duration}; zero and negative durations return at once.
     *
     * @throws InterruptedException when the thread is interrupted before or while it sleeps
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * Waits until {@code changed} is signalled, {@code atMost} at the longest; the caller holds {@code lock}, holds it
     * again afterwards, and looks for itself what woke it. Sleeps the whole time where nothing else is said, so that
     * virtual time passes.
     *
     * @throws InterruptedException when the thread is interrupted before or while it waits
     */
    default void await(Lock lock, Condition changed, Duration atMost) throws InterruptedException {
        lock.unlock();
        try {
            sleep(atMost);
        } finally {
            lock.lock();
        }
    }

    /**
     * Runs {@code task} once, {@code delay} from now (at once when it is zero or negative), on a thread of this
     * object's choice. The task must be short and must not block.
     */
    Cancellable schedule(Duration delay, Runnable task);

    /** The time of this machine, shared by the whole process; its alarms run on one daemon thread. */
    static Time system() {
        return SystemTime.INSTANCE;
    }

    /** An alarm that can be called off. */
    @FunctionalInterface
    interface Cancellable {

        /** Calls the alarm off; does nothing when it has gone off or was cancelled before. Safe on any thread. */
        void cancel();
    }
}
