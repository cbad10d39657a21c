package dev.banksman.sandbox.handshq.delivery;

import dev.banksman.sandbox.handshq.domain.EventSubscription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Everything that is on its way to subscribers. Safe for use by several threads. */
public final class Deliveries implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final int THREADS = 4;
    private static final Duration PULSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final DeliveryLog log = new DeliveryLog();
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, threads("sandbox-delivery"));
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(threads("sandbox-pulse"));
    private final InstantSource clock;
    private final Sender sender;
    private final Subscribers subscribers;
    private long count;

    private Deliveries(InstantSource clock, Sender sender, Subscribers subscribers) {
        this.clock = clock;
        this.sender = sender;
        this.subscribers = subscribers;
    }

    /** Starts; the clock says when a failed delivery is due again. */
    public static Deliveries start(InstantSource clock, Subscribers subscribers) {
        Deliveries deliveries = new Deliveries(clock, new Sender(), subscribers);
        ScheduledFuture<?> unused = deliveries.pulse.scheduleWithFixedDelay(
                deliveries::beat, PULSE.toMillis(), PULSE.toMillis(), TimeUnit.MILLISECONDS);
        return deliveries;
    }

    /** The deliveries so far, the latest first; those of long ago are forgotten. */
    public List<DeliveryRecord> log() {
        return log.latest();
    }

    /**
     * Waits until all that should have been sent by the clock's time has been sent. What is to be tried again later is
     * not waited for: move the clock, and call it again.
     *
     * @throws IllegalStateException if that takes longer than a minute, or the thread is interrupted
     */
    public void awaitIdle() {
        subscribers.settle();
        lock.lock();
        try {
            sendDue();
            long left = PATIENCE.toNanos();
            while (!isIdle()) {
                if (left <= 0) {
                    throw new IllegalStateException("Deliveries are still under way after " + PATIENCE + ".");
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for deliveries.", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        pulse.shutdownNow();
        workers.shutdownNow();
    }

    /** Puts it behind what the subscriber is still to get. */
    void add(EventSubscription to, byte[] body, String signature, boolean sample) {
        lock.lock();
        try {
            Parcel parcel = new Parcel(++count, to, body, signature, sample);
            boolean room = lanes.computeIfAbsent(to.id(), id -> new Lane()).add(parcel);
            log.add(new DeliveryRecord(
                    parcel.number(),
                    clock.instant(),
                    to.id(),
                    to.eventType(),
                    to.externalUrl(),
                    room ? DeliveryState.QUEUED : DeliveryState.DROPPED,
                    0,
                    0,
                    ""));
            sendDue();
        } finally {
            lock.unlock();
        }
    }

    private boolean isIdle() {
        Instant now = clock.instant();
        return lanes.values().stream().noneMatch(lane -> lane.isBusy() || lane.isDue(now));
    }

    /** With the lock held. */
    private void sendDue() {
        Instant now = clock.instant();
        for (Lane lane : lanes.values()) {
            if (lane.isDue(now)) {
                Parcel parcel = lane.take();
                workers.execute(() -> deliver(lane, parcel));
            }
        }
    }

    private void deliver(Lane lane, Parcel parcel) {
        if (!parcel.sample() && !subscribers.has(parcel.to())) {
            end(lane, () -> {
                log.update(parcel.number(), record -> record.state(DeliveryState.CANCELLED));
                lane.end();
            });
            return;
        }
        Outcome outcome = sender.send(parcel);
        if (outcome.isGone() && !parcel.sample()) {
            subscribers.remove(parcel.to());
        }
        end(lane, () -> end(lane, parcel, outcome));
    }

    private void end(Lane lane, Parcel parcel, Outcome outcome) {
        DeliveryState state = outcome.state();
        boolean again = state == DeliveryState.RETRYING && !parcel.sample() && lane.retry(clock.instant());
        DeliveryState now = state == DeliveryState.RETRYING && !again ? DeliveryState.GIVEN_UP : state;
        log.update(parcel.number(), record -> record.attempted(now, outcome));
        if (!again) {
            lane.end();
        }
    }

    private void end(Lane lane, Runnable work) {
        lock.lock();
        try {
            work.run();
            lanes.values().removeIf(one -> one.equals(lane) && one.isEmpty());
            sendDue();
            changed.signalAll();
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "Closed while something was on its way.", e);
        } finally {
            lock.unlock();
        }
    }

    /** Time passes without anybody asking for anything. */
    private void beat() {
        try {
            subscribers.settle();
            lock.lock();
            try {
                sendDue();
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The sandbox failed.", e);
        }
    }

    private static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
