package dev.banksman.client.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/**
 * Wall time at the start of the process plus what the monotonic clock has counted since, so that a clock that is set
 * back neither prolongs a deadline nor closes a budget for an hour.
 */
final class SystemTime implements Time {
    static final SystemTime INSTANCE = new SystemTime();

    private final Instant start = Instant.now();
    private final long startNanos = System.nanoTime();
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, SystemTime::daemon);

    private SystemTime() {
        alarms.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "banksman-alarms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Instant now() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos(duration)));
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The caller is the loop.
    public void await(Lock lock, Condition changed, Duration atMost) throws InterruptedException {
        changed.await(Math.max(0, nanos(atMost)), TimeUnit.NANOSECONDS);
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        ScheduledFuture<?> alarm = alarms.schedule(task, Math.max(0, nanos(delay)), TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }

    /** A duration of more than 292 years is as good as for ever. */
    private static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
