package dev.banksman.client.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class OriginTest {
    @Test
    void caseAndTheSchemesOwnPortDontMatter() {
        assertThat(origin("HTTPS://Api.Example.com/v1")).isEqualTo(origin("https://api.example.com:443"));
        assertThat(origin("https://api.example.com:8443")).isNotEqualTo(origin("https://api.example.com"));
        assertThat(origin("http://api.example.com")).isNotEqualTo(origin("https://api.example.com"));
        assertThat(origin("https://api.example.com:8443/v1")).hasToString("https://api.example.com:8443");
        assertThat(origin("https://api.example.com:443/v1")).hasToString("https://api.example.com");
    }

    @Test
    void loopbackIsThisMachineAndNothingThatLooksLikeIt() {
        assertThat(origin("http://localhost:1").loopback()).isTrue();
        assertThat(origin("http://127.8.9.1").loopback()).isTrue();
        assertThat(origin("http://[::1]:80").loopback()).isTrue();
        assertThat(origin("http://127.0.0.1.example.com").loopback()).isFalse();
        assertThat(origin("http://localhost.example.com").loopback()).isFalse();
    }

    @Test
    void anAddressWithoutAHostHasNone() {
        assertThatThrownBy(() -> origin("/projects?token=abc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "An address needs a scheme and a host, such as https://api.example.com. Found one without. Give the"
                                + " whole address.");
    }

    private static Origin origin(String url) {
        return Origin.of(URI.create(url));
    }
}
