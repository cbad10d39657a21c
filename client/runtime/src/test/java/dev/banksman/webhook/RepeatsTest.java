package dev.banksman.webhook;

import static dev.banksman.webhook.Deliveries.KEY;
import static dev.banksman.webhook.Deliveries.bytes;
import static dev.banksman.webhook.Deliveries.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.call.VirtualTime;
import dev.banksman.webhook.site.PlanPrinted;
import dev.banksman.webhook.site.SiteDispatcher;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RepeatsTest {
    private final VirtualTime time = new VirtualTime();
    private final SiteDispatcher site = new SiteDispatcher();
    private final WebhookReceiver receiver =
            WebhookReceiver.builder(site).key(KEY).time(time).build();

    private int send(String id) {
        byte[] body = bytes("{\"data\":{\"id\":" + id + ",\"type\":\"plan\"}}");
        return receiver.receive(signed(body), body).status();
    }

    private static PlanPrinted plan(String id) {
        return new PlanPrinted(new PlanPrinted.Plan(id, "plan"));
    }

    @Test
    void aRepeatIsAcknowledgedAndDropped() {
        assertThat(send("\"41\"")).isEqualTo(200);
        time.advance(Duration.ofMinutes(59));
        assertThat(send("\"41\"")).isEqualTo(200);
        assertThat(send("\"42\"")).isEqualTo(200);
        assertThat(site.seen()).containsExactly(plan("41"), plan("42"));
    }

    @Test
    void afterTheWindowItIsHandledAgain() {
        send("\"41\"");
        time.advance(Duration.ofHours(1));
        send("\"41\"");
        assertThat(site.seen()).containsExactly(plan("41"), plan("41"));
    }

    @Test
    void aRepeatDoesNotProlongTheWindow() {
        send("\"41\"");
        time.advance(Duration.ofMinutes(40));
        send("\"41\"");
        time.advance(Duration.ofMinutes(20));
        send("\"41\"");
        assertThat(site.seen()).containsExactly(plan("41"), plan("41"));
    }

    @Test
    void whatFailedIsHandledWhenItComesAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        site.also("fail", () -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
        });
        assertThat(send("\"41\"")).isEqualTo(500);
        assertThat(send("\"41\"")).isEqualTo(200);
        assertThat(send("\"41\"")).isEqualTo(200);
        assertThat(site.seen()).containsExactly(plan("41"), plan("41"));
    }

    @Test
    void whereTheIdentityIsMissingNothingIsDropped() {
        assertThat(send("null")).isEqualTo(200);
        assertThat(send("null")).isEqualTo(200);
        assertThat(site.seen()).hasSize(2);
    }

    @Test
    void memoryIsBounded() {
        Repeats repeats = new Repeats(Duration.ofHours(1), time);
        AtomicInteger handled = new AtomicInteger();
        for (int i = 0; i < 10_001; i++) {
            repeats.once("plan_printed", List.of("x".repeat(100) + i), () -> count(handled));
        }
        assertThat(repeats.remembered()).isEqualTo(10_000);
        repeats.once("plan_printed", List.of("x".repeat(100) + 10_000), () -> count(handled));
        assertThat(handled).hasValue(10_001);
        repeats.once("plan_printed", List.of("x".repeat(100) + 0), () -> count(handled));
        assertThat(handled).hasValue(10_002);
        time.advance(Duration.ofHours(1));
        repeats.once("plan_printed", List.of("y"), () -> count(handled));
        assertThat(repeats.remembered()).isEqualTo(1);
    }

    @Test
    void partsOfAnIdentityAreNotMixedUp() {
        Repeats repeats = new Repeats(Duration.ofHours(1), time);
        AtomicInteger handled = new AtomicInteger();
        repeats.once("a", List.of("b", "c"), () -> count(handled));
        repeats.once("a", List.of("bc", ""), () -> count(handled));
        repeats.once("a", List.of("", "bc"), () -> count(handled));
        repeats.once("ab", List.of("c"), () -> count(handled));
        assertThat(handled).hasValue(4);
    }

    private static Answer count(AtomicInteger handled) {
        handled.incrementAndGet();
        return Answer.HANDLED;
    }

    @Test
    @Timeout(60)
    void theSecondOfTwoAtOnceWaitsAndIsDroppedWhenTheFirstSucceeds() throws Exception {
        assertThat(twoAtOnce(Answer.HANDLED)).isEqualTo("HANDLED HANDLED after 1");
    }

    @Test
    @Timeout(60)
    void theSecondOfTwoAtOnceIsHandledWhenTheFirstFails() throws Exception {
        assertThat(twoAtOnce(Answer.FAILED)).isEqualTo("FAILED HANDLED after 2");
    }

    private String twoAtOnce(Answer firstAnswer) throws Exception {
        Repeats repeats = new Repeats(Duration.ofHours(1), time);
        AtomicInteger handled = new AtomicInteger();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Thread> waiting = new CompletableFuture<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first = threads.submit(() -> repeats.once("a", List.of("1"), () -> {
                handled.incrementAndGet();
                inside.countDown();
                await(goOn);
                return firstAnswer;
            }));
            inside.await();
            Future<Answer> second = threads.submit(() -> {
                waiting.complete(Thread.currentThread());
                return repeats.once("a", List.of("1"), () -> count(handled));
            });
            Thread other = waiting.get();
            while (other.getState() != Thread.State.WAITING || LockSupport.getBlocker(other) == null) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            return name(first.get()) + " " + name(second.get()) + " after " + handled;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String name(Answer answer) {
        return answer.successful() ? "HANDLED" : "FAILED";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
