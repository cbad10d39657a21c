package dev.banksman.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.budget.Budget;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 60 requests a minute for each key, and nothing over plain http. */
class LimitsTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private static void call(Handshake handshake, int times) {
        IntStream.range(0, times).forEach(i -> handshake.users().list(q -> q.limit(1)));
    }

    private Duration since(Instant start) {
        return Duration.between(start, sandbox.time().now());
    }

    @Test
    void the61stRequestOfAMinuteWaits() {
        Instant start = sandbox.time().now();
        Handshake one = sandbox.client();
        Handshake another = sandbox.client();
        call(one, 30);
        call(another, 30);
        assertThat(since(start)).isZero();
        call(one, 1);
        assertThat(since(start)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
        assertThat(sandbox.exchanges()).hasSize(61).allMatch(exchange -> exchange.status() == 200);
    }

    @Test
    void eachKeyHasABudgetOfItsOwn() {
        Instant start = sandbox.time().now();
        call(sandbox.client(), 60);
        call(sandbox.built(sandbox.builder(sandbox.system().otherKey())), 60);
        assertThat(since(start)).isZero();
        assertThat(sandbox.exchanges()).allMatch(exchange -> exchange.status() == 200);
    }

    @Test
    void afterA429WithoutAWordTheMinuteIsWaitedFor() {
        Instant start = sandbox.time().now();
        call(
                sandbox.built(sandbox.builder(sandbox.system().key())
                        .budget(Budget.sliding(1_000, Duration.ofSeconds(1), sandbox.time()))),
                60);
        call(sandbox.client(), 1);
        assertThat(sandbox.exchanges())
                .extracting("status")
                .filteredOn(status -> status.equals(429))
                .hasSize(1);
        assertThat(since(start)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(62));
    }

    @Test
    void nothingIsSentOverPlainHttp() {
        assertThatThrownBy(() -> Handshake.builder().baseUrl(URI.create("http://app.handshake-app.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The base URL must be https, as credentials go there.");
    }

    @Test
    void theKeyIsTheUserNameAndXThePassword() {
        call(sandbox.client(), 1);
        String pair = new String(
                Base64.getDecoder().decode(sandbox.lastHeader("Authorization").substring("Basic ".length())),
                StandardCharsets.UTF_8);
        assertThat(pair).isEqualTo(sandbox.system().key() + ":X");
        assertThat(Handshake.builder().apiKey("s3cret").build())
                .hasToString("Handshake at https://app.handshake-app.com");
    }
}
