package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import dev.banksman.sandbox.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user has granted, and no more. */
class ScopeTest {
    /** A token is what it allows. */
    private static final AccessTokens TOKENS = new AccessTokens() {
        @Override
        public OptionalInt user(String token) {
            return token.endsWith("_all") ? OptionalInt.of(12) : OptionalInt.empty();
        }

        @Override
        public boolean allows(String token, String scope) {
            return token.equals(scope);
        }
    };

    private final HelloHqSystem system = HelloHqSystem.create(() -> Instant.parse("2026-03-02T08:30:00Z"), TOKENS);
    private final LoopbackServer server = LoopbackServer.start(0, system.mounts(exchange -> {}));

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(String method, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(system.at(server.url()).url() + "/v1/Companies"))
                .headers("Authorization", "Bearer " + token, "Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"Name\":\"x\"}"));
        return HelloHqTest.CLIENT
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void readingAndWritingAreGrantedEachForItself() throws Exception {
        assertThat(status("GET", "read_all")).isEqualTo(200);
        assertThat(status("POST", "read_all")).isEqualTo(403);
        assertThat(status("GET", "write_all")).isEqualTo(403);
        assertThat(status("POST", "write_all")).isEqualTo(201);
        assertThat(List.of(status("GET", "other"), status("POST", "other"))).containsOnly(401);
    }

    @Test
    void theTokenForTryingHasBoth() throws Exception {
        assertThat(status("GET", HelloHqSandbox.TOKEN)).isEqualTo(200);
        assertThat(status("POST", HelloHqSandbox.TOKEN)).isEqualTo(201);
    }
}
