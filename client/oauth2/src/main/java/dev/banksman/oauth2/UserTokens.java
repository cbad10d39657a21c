package dev.banksman.oauth2;

import dev.banksman.client.auth.Credential;
import dev.banksman.client.auth.Secret;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import dev.banksman.oauth2.store.Grant;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client in as one user, who has logged in (see {@link AuthorizationCode}).
 *
 * <p>The access token is renewed ahead of its end, and once when an API answers 401. One renewal is under way at a
 * time, on a thread of its own, and among all processes that share the token store; who needs the token waits for it,
 * as long as its call's deadline allows. The new tokens are stored before they are used. While the token endpoint is in
 * trouble, a token that is still valid is used on.
 *
 * <p>A call that only a login can help ends with {@link LoginRequiredException}. When the endpoint is out of reach, the
 * call ends like one that could not be sent, and is retried like one; what is stored stays as it is.
 *
 * <p>Safe for use by several threads; one object may serve several clients. Its {@code toString} shows no secret.
 */
public final class UserTokens implements Credential {
    private static final Duration WITHOUT_CALL = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String BEARER = "Bearer ";

    private final String user;
    private final String account;
    private final GrantRenewal renewal;
    private final Time time;
    private final Duration margin;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Grant current;
    private @Nullable String refused;
    private @Nullable CompletableFuture<Grant> flight;
    private Instant pausedUntil = Instant.MIN;

    UserTokens(String user, String client, GrantRenewal renewal, Time time, Duration margin) {
        this.user = user;
        this.account = "user " + RegisteredClient.oneLine(user) + " of " + client;
        this.renewal = renewal;
        this.time = time;
        this.margin = margin;
    }

    /** Whose tokens these are: the key in the token store. */
    public String user() {
        return user;
    }

    /**
     * What the user has granted, renewed if need be, with what the server said of them.
     *
     * @throws LoginRequiredException when only a login helps
     * @throws TokenException when the token endpoint refuses this client
     * @throws IOException when the endpoint or the store is out of reach for now
     */
    public Grant grant() throws IOException {
        Instant deadline = CallDeadline.or(WITHOUT_CALL, time);
        CompletableFuture<Grant> awaited;
        lock.lock();
        try {
            if (current != null && usable(current)) {
                return current;
            }
            awaited = flight == null ? depart() : flight;
        } finally {
            lock.unlock();
        }
        return await(awaited, deadline);
    }

    @Override
    public Secret secret() throws IOException {
        return Secret.header("Authorization", BEARER + grant().accessToken());
    }

    private boolean usable(Grant grant) {
        Instant now = time.now();
        boolean timely = grant.freshAt(now, margin) || (grant.validAt(now) && now.isBefore(pausedUntil));
        return timely && !grant.accessToken().equals(refused);
    }

    /**
     * No call's thread renews: one that is interrupted, or whose deadline passes, would take the new refresh token with
     * it. Nor does the JVM end by itself before the answer is stored.
     */
    private CompletableFuture<Grant> depart() {
        CompletableFuture<Grant> departing = new CompletableFuture<>();
        String no = refused;
        Thread thread = new Thread(() -> fly(departing, no), "banksman-renewal");
        thread.setDaemon(false);
        thread.start();
        flight = departing;
        return departing;
    }

    @SuppressWarnings("CatchingUnchecked") // Whoever waits hears of it, whatever it is.
    private void fly(CompletableFuture<Grant> departed, @Nullable String no) {
        try {
            land(renewal.renew(no), departed);
        } catch (IOException e) {
            divert(e, departed);
        } catch (RuntimeException | Error e) {
            crash(e, departed);
        }
    }

    private void land(Grant grant, CompletableFuture<Grant> landed) {
        lock.lock();
        try {
            flight = null;
            current = grant;
        } finally {
            lock.unlock();
        }
        landed.complete(grant);
    }

    /** What is stored now; null when the user's tokens are forgotten. */
    void loggedIn(@Nullable Grant grant) {
        lock.lock();
        try {
            current = grant;
            refused = null;
        } finally {
            lock.unlock();
        }
    }

    /** Trouble that may pass: a token that is still good is used a little longer, before the next try. */
    private void divert(IOException trouble, CompletableFuture<Grant> diverted) {
        Grant good = goodEnough();
        if (good == null) {
            crash(trouble, diverted);
        } else {
            diverted.complete(good);
        }
    }

    private @Nullable Grant goodEnough() {
        lock.lock();
        try {
            pausedUntil = time.now().plus(PAUSE);
            if (current == null || !usable(current)) {
                return null;
            }
            flight = null;
            return current;
        } finally {
            lock.unlock();
        }
    }

    private void crash(Throwable failure, CompletableFuture<Grant> crashed) {
        lock.lock();
        try {
            flight = null;
        } finally {
            lock.unlock();
        }
        crashed.completeExceptionally(failure);
    }

    private Grant await(CompletableFuture<Grant> awaited, Instant deadline) throws IOException {
        CompletableFuture<Grant> own = awaited.copy();
        Time.Cancellable alarm = time.schedule(
                Duration.between(time.now(), deadline), () -> own.completeExceptionally(new TimeoutException()));
        try {
            return own.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an access token");
        } catch (ExecutionException e) {
            throw Failures.forThisThread(e.getCause());
        } finally {
            alarm.cancel();
        }
    }

    /** Another token will be had in any case, or it turns out that only a login helps. */
    @Override
    public boolean invalidate(Secret refusedSecret) {
        lock.lock();
        try {
            String token = refusedSecret.value().substring(BEARER.length());
            if (current != null && current.accessToken().equals(token)) {
                refused = token;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public String toString() {
        return "tokens of " + account;
    }

    /** Each thread that has waited gets an exception of its own, with the common one as its cause. */
    private static final class Failures {
        static IOException forThisThread(@Nullable Throwable failure) {
            if (failure instanceof TimeoutException) {
                return new NotSentException("no access token came in time", null);
            }
            if (failure instanceof IOException trouble) {
                return new NotSentException(String.valueOf(trouble.getMessage()), trouble);
            }
            if (failure instanceof LoginRequiredException login) {
                throw login.shared();
            }
            if (failure instanceof TokenException refusal) {
                throw refusal.shared();
            }
            throw new IllegalStateException("The token store or the transport failed.", failure);
        }
    }
}
