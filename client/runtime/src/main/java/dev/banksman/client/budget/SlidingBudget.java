package dev.banksman.client.budget;

import dev.banksman.client.call.Durations;
import dev.banksman.client.call.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A sliding log. The server may have counted a request at any instant between its sending and its answer; so a permit
 * is taken from the sending on, and ages from when the answer arrived. Waiting is in turn: a latecomer never overtakes.
 *
 * <p>What is waited for is an instant wherever one is known, and a permit that is given back before it; when all that
 * is missing is somebody's answer, a thread waits to be told of it.
 */
final class SlidingBudget implements Budget {
    private final PermitLog log;
    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Object> queue = new ArrayList<>();

    /**
     * A budget with all permits free.
     *
     * @throws IllegalArgumentException when {@code requests} is less than 1 or {@code period} not longer than zero
     */
    SlidingBudget(int requests, Duration period, Time time) {
        if (requests < 1) {
            throw new IllegalArgumentException("A budget allows at least 1 request. Found: " + requests
                    + ". Say how many the server allows a period.");
        }
        this.log = new PermitLog(requests, Durations.positive("period", period));
        this.time = time;
    }

    @Override
    public Duration period() {
        return log.period();
    }

    @Override
    public Permit acquire(Instant deadline) throws NoPermitException, InterruptedException {
        Object ticket = new Object();
        lock.lockInterruptibly();
        try {
            queue.add(ticket);
            while (!taken(ticket)) {
                await(ticket, deadline);
            }
            return new Taken();
        } finally {
            queue.remove(ticket);
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Whether nobody has a permit, waits for one, or has had one so recently that it still counts. */
    boolean idle() {
        lock.lock();
        try {
            return queue.isEmpty() && log.idle(time.now());
        } finally {
            lock.unlock();
        }
    }

    private boolean taken(Object ticket) {
        return queue.indexOf(ticket) == 0 && log.take(time.now());
    }

    private void await(Object ticket, Instant deadline) throws NoPermitException, InterruptedException {
        Instant now = time.now();
        Instant earliest = log.earliest(queue.indexOf(ticket), now);
        if (!earliest.isBefore(deadline)) {
            throw new NoPermitException(earliest);
        }
        if (earliest.isAfter(now)) {
            time.await(lock, changed, Duration.between(now, earliest));
        } else {
            awaitChange(Duration.between(now, deadline));
        }
    }

    @SuppressWarnings("WaitNotInLoop") // acquire() is the loop.
    private void awaitChange(Duration atMost) throws InterruptedException {
        Time.Cancellable alarm = time.schedule(atMost, this::signal);
        try {
            changed.await();
        } finally {
            alarm.cancel();
        }
    }

    private void signal() {
        change(() -> {});
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A permit of this budget. */
    private final class Taken implements Permit {
        private boolean open = true;

        @Override
        public void used(Instant answered) {
            end(() -> log.answered(answered));
        }

        @Override
        public void giveBack() {
            end(log::giveBack);
        }

        @Override
        public void closeUntil(Instant reopening) {
            change(() -> log.closeUntil(reopening));
        }

        private void end(Runnable how) {
            if (open) {
                open = false;
                change(how);
            }
        }
    }
}
