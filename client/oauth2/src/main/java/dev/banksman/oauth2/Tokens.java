package dev.banksman.oauth2;

import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One token for all threads, fetched by one of them at a time while the others wait. No monitor is held meanwhile, so
 * that virtual threads let go of their carriers.
 */
final class Tokens {
    private final TokenSource source;
    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition landed = lock.newCondition();
    private @Nullable AccessToken current;
    private @Nullable Flight flight;

    Tokens(TokenSource source, Time time) {
        this.source = source;
        this.time = time;
    }

    /** The token, a new one if need be. */
    AccessToken get(Instant deadline) throws IOException {
        AccessToken known;
        do {
            known = known(deadline);
        } while (known == null && !takesOff());
        return known == null ? fly(deadline) : known;
    }

    /** The token that there is, or that another thread is about to have; null when there is none. */
    private @Nullable AccessToken known(Instant deadline) throws IOException {
        lock.lock();
        try {
            if (current != null && current.usable(time.now())) {
                return current;
            }
            return flight == null ? null : await(flight, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an access token");
        } finally {
            lock.unlock();
        }
    }

    /** A flight without any answer gives no token: the next thread tries for itself. */
    private @Nullable AccessToken await(Flight other, Instant deadline) throws IOException, InterruptedException {
        while (!other.over) {
            Duration left = Duration.between(time.now(), deadline);
            if (left.isNegative() || left.isZero()) {
                throw new NotSentException("no access token came in time", null);
            }
            time.await(lock, landed, left);
        }
        if (other.refused != null) {
            throw other.refused.shared();
        }
        return other.token;
    }

    /** Whether it is this thread's turn to fetch; false when another one was faster. */
    private boolean takesOff() {
        lock.lock();
        try {
            boolean free = flight == null && (current == null || !current.usable(time.now()));
            if (free) {
                flight = new Flight();
            }
            return free;
        } finally {
            lock.unlock();
        }
    }

    private AccessToken fly(Instant deadline) throws IOException {
        AccessToken token = null;
        TokenException refused = null;
        try {
            token = source.fetch(deadline);
            return token;
        } catch (TokenException e) {
            refused = e;
            throw e;
        } finally {
            land(token, refused);
        }
    }

    private void land(@Nullable AccessToken token, @Nullable TokenException refused) {
        lock.lock();
        try {
            if (flight != null) {
                flight.land(token, refused);
            }
            flight = null;
            current = token;
            landed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the token if it is the one that was refused; a newer one stays. */
    void forget(String refused) {
        lock.lock();
        try {
            if (current != null && current.value().equals(refused)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** One request for a token, guarded by the lock. */
    private static final class Flight {
        private @Nullable AccessToken token;
        private @Nullable TokenException refused;
        private boolean over;

        void land(@Nullable AccessToken token, @Nullable TokenException refused) {
            this.token = token;
            this.refused = refused;
            this.over = true;
        }
    }
}
