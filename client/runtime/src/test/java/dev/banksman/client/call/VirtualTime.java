package dev.banksman.client.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Time that stands still until somebody sleeps or {@link #advance}s it; alarms go off when it passes them, on the
 * thread that moves it. Safe for use by several threads, for all of which it is the same time.
 */
public final class VirtualTime implements Time {
    /** When every virtual time begins. */
    public static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparing(Alarm::due).thenComparing(Alarm::number));
    private final List<Duration> sleeps = new ArrayList<>();
    private Instant now = START;
    private long numbers;

    @Override
    public Instant now() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before sleeping " + duration);
        }
        lock.lock();
        try {
            sleeps.add(duration);
        } finally {
            lock.unlock();
        }
        advance(duration);
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable task) {
        lock.lock();
        try {
            Alarm alarm = new Alarm(now.plus(delay.isNegative() ? Duration.ZERO : delay), numbers++, task);
            alarms.add(alarm);
            return () -> cancel(alarm);
        } finally {
            lock.unlock();
        }
    }

    /** Lets time pass, alarm by alarm. */
    public void advance(Duration duration) {
        Instant end = now().plus(duration.isNegative() ? Duration.ZERO : duration);
        for (Optional<Alarm> due = next(end); due.isPresent(); due = next(end)) {
            due.get().task().run();
        }
    }

    /** How long was slept, sleep by sleep. */
    public List<Duration> sleeps() {
        lock.lock();
        try {
            return List.copyOf(sleeps);
        } finally {
            lock.unlock();
        }
    }

    /** How many alarms are set. */
    public int alarms() {
        lock.lock();
        try {
            return alarms.size();
        } finally {
            lock.unlock();
        }
    }

    /** How long it is since the beginning. */
    public Duration passed() {
        return Duration.between(START, now());
    }

    private Optional<Alarm> next(Instant end) {
        lock.lock();
        try {
            boolean due = !alarms.isEmpty() && !alarms.peek().due().isAfter(end);
            Instant reached = due ? alarms.peek().due() : end;
            now = reached.isAfter(now) ? reached : now;
            return due ? Optional.of(alarms.remove()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void cancel(Alarm alarm) {
        lock.lock();
        try {
            alarms.remove(alarm);
        } finally {
            lock.unlock();
        }
    }

    private record Alarm(Instant due, long number, Runnable task) {}
}
