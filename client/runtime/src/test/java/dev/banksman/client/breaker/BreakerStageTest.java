package dev.banksman.client.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.BreakerOpenException;
import feign.Client;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BreakerStageTest {
    private static final Origin SERVER = Origin.of(URI.create(Calls.SERVER));

    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final BreakerSettings settings = new BreakerSettings(50, 4, 4, Duration.ofSeconds(30));
    private final Client stage = BreakerSettings.stage(settings, SERVER, time, script);

    @Test
    void itOpensWhenTooManyFailAndLetsOneThroughLater() throws IOException {
        script.answer(200).answer(404).answer(500).fail(new IOException("reset"));
        for (int i = 0; i < 3; i++) {
            Calls.run(stage, Calls.get("/"));
        }
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("reset");
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(BreakerOpenException.class)
                .hasMessage(
                        "GET https://api.example.com/call was not sent: the circuit breaker is open, as 50.0 % of the last"
                                + " 4 attempts failed. It lets one through every PT30S. (0 attempts)");
        time.advance(Duration.ofSeconds(30).plusMillis(1));
        script.answer(200).answer(200);
        Calls.run(stage, Calls.get("/"));
        Calls.run(stage, Calls.get("/"));
        assertThat(script.requests()).hasSize(6);
    }

    @Test
    void anotherServersFailuresSayNothing() throws IOException {
        for (int i = 0; i < 8; i++) {
            script.answer(500);
            Calls.run(stage, Calls.request(HttpMethod.GET, "https://files.example.net/plan.pdf"));
        }
        script.answer(200);
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(200);
    }

    @Test
    void whatIsNoAnswerAndNoFailureDoesntCount() throws IOException {
        for (int i = 0; i < 8; i++) {
            script.fail(new IllegalStateException("bulkhead"));
            assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("bulkhead");
        }
        script.answer(200);
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(200);
    }

    @Test
    void itIsOffWithoutSettings() {
        assertThat(BreakerSettings.stage(null, SERVER, time, script)).isSameAs(script);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new BreakerSettings(0, 4, 4, Duration.ofSeconds(1)))
                .hasMessage("failurePercent is over 0 and at most 100. Found: 0.0. Say 50 for half of them.");
        assertThatThrownBy(() -> new BreakerSettings(50, 4, 5, Duration.ofSeconds(1)))
                .hasMessage(
                        "minimum is at least 1 and at most window. Found: minimum 5 and window 4. Say 10 and 20, for example.");
    }
}
