package dev.banksman.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads and one token. The waiting is real here, and ends as soon as the token is there. */
class TokensTest {
    private static final int CROWD = 30;

    private final ExecutorService threads = Executors.newFixedThreadPool(CROWD);
    private final CountDownLatch waiting = new CountDownLatch(CROWD - 1);
    private final CountingTime time = new CountingTime(waiting);
    private final Instant deadline = time.now().plusSeconds(60);
    private final AtomicInteger fetches = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Answers only when all the others wait. */
    private AccessToken slowly(Instant until) throws IOException {
        awaitTheOthers();
        return new AccessToken("t" + fetches.incrementAndGet(), deadline);
    }

    private void awaitTheOthers() throws IOException {
        try {
            waiting.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private List<Future<String>> crowd(Tokens tokens) {
        Callable<String> get = () -> tokens.get(deadline).value();
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            all.add(threads.submit(get));
        }
        return all;
    }

    @Test
    void oneThreadFetchesForAll() throws Exception {
        for (Future<String> each : crowd(new Tokens(this::slowly, time))) {
            assertThat(each.get()).isEqualTo("t1");
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aRefusalIsOneForAll() {
        URI endpoint = URI.create("https://id.example.com/token");
        Tokens tokens = new Tokens(
                until -> {
                    awaitTheOthers();
                    fetches.incrementAndGet();
                    throw TokenException.refused(endpoint, 401, "invalid_client", null);
                },
                time);

        assertThat(crowd(tokens))
                .allSatisfy(each -> assertThatThrownBy(each::get).hasCauseInstanceOf(TokenException.class));
        assertThat(fetches).hasValue(1);
    }

    @Test
    void whoGetsNoAnswerLeavesItToTheNext() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Tokens tokens = new Tokens(
                until -> {
                    awaitTheOthers();
                    if (tries.incrementAndGet() == 1) {
                        throw new IOException("the connection broke");
                    }
                    return new AccessToken("t" + tries.get(), deadline);
                },
                time);

        int failed = 0;
        for (Future<String> each : crowd(tokens)) {
            failed += value(each).equals("t2") ? 0 : 1;
        }
        assertThat(failed).isOne();
        assertThat(tries).hasValue(2);
    }

    private static String value(Future<String> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException e) {
            return "";
        }
    }

    @Test
    void nobodyWaitsBeyondTheDeadline() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Tokens tokens = new Tokens(
                until -> {
                    begun.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return new AccessToken("late", deadline);
                },
                time);
        Future<String> slow = threads.submit(() -> tokens.get(deadline).value());
        begun.await();

        assertThatThrownBy(() -> tokens.get(time.now()))
                .isInstanceOf(NotSentException.class)
                .hasMessage("no access token came in time");
        end.countDown();
        assertThat(slow.get()).isEqualTo("late");
    }

    /** Waits really, and counts who does; the clock itself stands still. */
    private static final class CountingTime implements Time {
        private final CountDownLatch waiting;

        CountingTime(CountDownLatch waiting) {
            this.waiting = waiting;
        }

        @Override
        public Instant now() {
            return Instant.parse("2026-03-02T08:30:00Z");
        }

        @Override
        public void sleep(Duration duration) {
            throw new AssertionError("Nobody sleeps here.");
        }

        @Override
        @SuppressWarnings("WaitNotInLoop") // the caller looks again
        public void await(Lock lock, Condition changed, Duration atMost) throws InterruptedException {
            waiting.countDown();
            changed.await();
        }

        @Override
        public Cancellable schedule(Duration delay, Runnable task) {
            return () -> {};
        }
    }
}
