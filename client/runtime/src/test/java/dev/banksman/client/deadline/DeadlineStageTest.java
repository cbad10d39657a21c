package dev.banksman.client.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.DeadlineExceededException;
import feign.Client;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DeadlineStageTest {
    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final Client stage = new DeadlineSettings(Duration.ofSeconds(30)).stage(time, script);

    @Test
    void theClientsTimeoutSetsTheDeadline() throws IOException {
        script.answer(200);
        CallContext call = Calls.context(CallOptions.none());
        Calls.run(stage, Calls.get("/"), call);
        assertThat(call.deadline()).contains(VirtualTime.START.plusSeconds(30));
    }

    @Test
    void theCallsOwnTimeoutGoesFirst() throws IOException {
        script.answer(200);
        CallContext call = Calls.context(
                CallOptions.none().toBuilder().timeout(Duration.ofSeconds(5)).build());
        Calls.run(stage, Calls.get("/"), call);
        assertThat(call.deadline()).contains(VirtualTime.START.plusSeconds(5));
    }

    @Test
    void aTimeoutBeyondAllCalendarsIsForEver() throws IOException {
        script.answer(200);
        CallContext call = Calls.context(CallOptions.none().toBuilder()
                .timeout(Duration.ofSeconds(Long.MAX_VALUE))
                .build());
        Calls.run(stage, Calls.get("/"), call);
        assertThat(call.remaining(time.now())).contains(Duration.ofDays(36_500));
    }

    @Test
    void aFailureAfterTheDeadlineIsItsConsequence() {
        script.line(request -> {
            time.advance(Duration.ofSeconds(30));
            throw new IOException("Canceled");
        });
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessage(
                        "GET https://api.example.com/call did not end within its timeout of PT30S. Give it longer, or ask"
                                + " for less at once. (0 attempts)")
                .hasRootCauseMessage("Canceled");
    }

    @Test
    void aFailureBeforeTheDeadlineIsItsOwn() {
        script.fail(new IOException("broken"));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/")))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void aTimeoutOfNothingIsRefused() {
        assertThatThrownBy(() -> new DeadlineSettings(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be longer than zero. Found: PT-1S. Give a Duration such as PT30S.");
    }
}
