package dev.banksman.client.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.BulkheadFullException;
import feign.Client;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class BulkheadStageTest {
    private final Script script = new Script(new VirtualTime());
    private final Client stage = BulkheadSettings.stage(new BulkheadSettings(1), script);

    @Test
    void oneMoreThanAllowedIsRefusedAtOnce() throws IOException {
        AtomicReference<Throwable> second = new AtomicReference<>();
        script.line(request -> {
            assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).satisfies(second::set);
            return Script.response(request, 200, "");
        });
        Calls.run(stage, Calls.get("/"));
        assertThat(second.get())
                .isInstanceOf(BulkheadFullException.class)
                .hasMessage(
                        "GET https://api.example.com/call was not sent: as many requests as the bulkhead allows (1) are under"
                                + " way. Try again later, or allow more. (0 attempts)");
    }

    @Test
    void aPlaceIsFreeAgainHoweverTheRequestEnds() throws IOException {
        script.fail(new IOException("reset"))
                .fail(new IllegalStateException("closed"))
                .answer(200);
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("reset");
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("closed");
        assertThat(Calls.run(stage, Calls.get("/")).status()).isEqualTo(200);
    }

    @Test
    void itIsOffWithoutSettings() {
        assertThat(BulkheadSettings.stage(null, script)).isSameAs(script);
        assertThatThrownBy(() -> new BulkheadSettings(0))
                .hasMessage("concurrent is at least 1. Found: 0. Leave the bulkhead out for no bound.");
    }
}
