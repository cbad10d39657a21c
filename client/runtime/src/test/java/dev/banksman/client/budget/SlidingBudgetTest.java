package dev.banksman.client.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.Time;
import dev.banksman.client.call.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class SlidingBudgetTest {
    private static final Instant NEVER = Instant.MAX;

    private final VirtualTime time = new VirtualTime();
    private final SlidingBudget budget = new SlidingBudget(2, Duration.ofSeconds(60), time);

    @Test
    void aPermitAgesFromWhenItsAnswerArrived() throws Exception {
        Permit slow = budget.acquire(NEVER);
        budget.acquire(NEVER).used(time.now());
        time.advance(Duration.ofSeconds(50));
        slow.used(time.now());
        budget.acquire(NEVER).used(time.now());
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
        budget.acquire(NEVER);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(110));
    }

    @Test
    void thereAreNoTwiceAsManyAroundTheEndOfAMinute() throws Exception {
        List<Duration> sent = new ArrayList<>();
        time.advance(Duration.ofSeconds(59));
        for (int i = 0; i < 4; i++) {
            Permit permit = budget.acquire(NEVER);
            sent.add(time.passed());
            permit.used(time.now());
        }
        assertThat(sent).extracting(Duration::toSeconds).containsExactly(59L, 59L, 119L, 119L);
    }

    @Test
    void aPermitThatIsGivenBackIsFreeAtOnce() throws Exception {
        budget.acquire(NEVER).used(time.now());
        budget.acquire(NEVER).giveBack();
        budget.acquire(NEVER);
        assertThat(time.passed()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aPermitEndsOnce() throws Exception {
        Permit permit = budget.acquire(NEVER);
        permit.used(time.now());
        permit.giveBack();
        permit.used(time.now());
        budget.acquire(NEVER).used(time.now());
        budget.acquire(NEVER);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aWaitThatCantEndBeforeTheDeadlineFailsAtOnce() throws Exception {
        budget.acquire(NEVER).used(time.now());
        budget.acquire(NEVER).used(time.now());
        assertThatThrownBy(() -> budget.acquire(time.now().plusSeconds(60)))
                .isInstanceOf(NoPermitException.class)
                .hasMessage("no permit before 2026-11-01T08:01:00Z");
        assertThat(time.sleeps()).isEmpty();
        budget.acquire(time.now().plusSeconds(61));
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void nobodyIsServedWhileItIsClosed() throws Exception {
        Permit refused = budget.acquire(NEVER);
        refused.closeUntil(time.now().plusSeconds(90));
        refused.closeUntil(time.now().plusSeconds(20));
        refused.used(time.now());
        assertThatThrownBy(() -> budget.acquire(time.now().plusSeconds(90))).isInstanceOf(NoPermitException.class);
        budget.acquire(NEVER);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void waitingForAnAnswerEndsWithTheDeadline() throws Exception {
        budget.acquire(NEVER);
        budget.acquire(NEVER);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = waiting(() -> budget.acquire(time.now().plusSeconds(5)), thrown);
        time.advance(Duration.ofSeconds(5));
        waiting.join();
        assertThat(thrown.get())
                .isInstanceOf(NoPermitException.class)
                .hasMessage("no permit before 2026-11-01T08:00:05Z");
        assertThat(time.alarms()).isZero();
    }

    @Test
    void waitingIsInTurn() throws Exception {
        SlidingBudget one = new SlidingBudget(1, Duration.ofSeconds(60), time);
        Permit held = one.acquire(NEVER);
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            waiting.add(waiting(
                    () -> {
                        Permit permit = one.acquire(NEVER);
                        served.add(number);
                        permit.used(time.now());
                    },
                    new AtomicReference<>()));
        }
        held.giveBack();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(served).containsExactly(0, 1, 2, 3);
        assertThat(one.idle()).isFalse();
        time.advance(Duration.ofSeconds(60));
        assertThat(one.idle()).isTrue();
    }

    /** In the machine's own time, an hour too early: only the permit that is given back can end the wait. */
    @Test
    void aPermitThatIsGivenBackWakesWhoWaitsForAKnownInstant() throws Exception {
        SlidingBudget hourly = new SlidingBudget(2, Duration.ofHours(1), Time.system());
        Permit unsent = hourly.acquire(NEVER);
        hourly.acquire(NEVER).used(Time.system().now());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = waiting(() -> hourly.acquire(NEVER), thrown);
        unsent.giveBack();
        waiting.join(60_000);
        assertThat(waiting.isAlive()).isFalse();
        assertThat(thrown.get()).isNull();
    }

    @Test
    void anInterruptedWaiterLeavesTheQueue() throws Exception {
        Permit first = budget.acquire(NEVER);
        budget.acquire(NEVER);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = waiting(() -> budget.acquire(NEVER), thrown);
        waiting.interrupt();
        waiting.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        first.giveBack();
        budget.acquire(time.now().plusSeconds(1));
    }

    @Test
    void aBudgetOfNothingIsRefused() {
        assertThatThrownBy(() -> Budget.sliding(0, Duration.ofMinutes(1)))
                .hasMessage("A budget allows at least 1 request. Found: 0. Say how many the server allows a period.");
        assertThatThrownBy(() -> Budget.sliding(1, Duration.ZERO))
                .hasMessage("period must be longer than zero. Found: PT0S. Give a Duration such as PT30S.");
    }

    /** A thread that has come to wait for a permit. */
    private static Thread waiting(Waiting work, AtomicReference<Throwable> thrown) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (NoPermitException | InterruptedException e) {
                thrown.set(e);
            }
        });
        thread.start();
        while (thread.isAlive() && !awaits(thread)) {
            Thread.onSpinWait();
        }
        return thread;
    }

    /** Whether it is parked in the budget's queue, and nowhere on the way there. */
    private static boolean awaits(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(name -> name.endsWith("ConditionObject"));
    }

    private interface Waiting {
        void run() throws NoPermitException, InterruptedException;
    }
}
