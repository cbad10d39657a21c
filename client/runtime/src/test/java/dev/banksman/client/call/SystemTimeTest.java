package dev.banksman.client.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class SystemTimeTest {
    private final Time time = Time.system();

    @Test
    void itIsOneForTheProcessAndNeverGoesBack() {
        Instant before = time.now();
        assertThat(Time.system()).isSameAs(time);
        assertThat(time.now()).isAfterOrEqualTo(before);
    }

    @Test
    void anAlarmGoesOffOnAThreadThatKeepsNoProcessAlive() throws InterruptedException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch rung = new CountDownLatch(1);
        time.schedule(Duration.ofSeconds(-1), () -> {
            thread.set(Thread.currentThread());
            rung.countDown();
        });
        rung.await();
        assertThat(thread.get()).matches(Thread::isDaemon);
    }

    @Test
    void anAlarmThatIsCalledOffStaysSilent() throws InterruptedException {
        CountDownLatch later = new CountDownLatch(1);
        Time.Cancellable alarm = time.schedule(Duration.ofMillis(1), () -> {
            throw new AssertionError("it rang");
        });
        alarm.cancel();
        alarm.cancel();
        time.schedule(Duration.ofMillis(1), later::countDown);
        later.await();
    }

    @Test
    void sleepingNothingReturnsAndAnInterruptedThreadDoesNotSleep() throws InterruptedException {
        time.sleep(Duration.ZERO);
        time.sleep(Duration.ofSeconds(Long.MIN_VALUE));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> time.sleep(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(InterruptedException.class);
    }
}
