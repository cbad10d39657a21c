package dev.banksman.client.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CallOptionsTest {
    @Test
    void aBuilderStartsFromAllThatWasSaidBefore() {
        CallOptions first = CallOptions.none().toBuilder()
                .timeout(Duration.ofSeconds(5))
                .noRetry()
                .header("X-Trace", "1")
                .build();
        CallOptions second = first.toBuilder().header("x-trace", "2").build();
        assertThat(first).isEqualTo(new CallOptions(Duration.ofSeconds(5), false, Map.of("X-Trace", "1")));
        assertThat(second).isEqualTo(new CallOptions(Duration.ofSeconds(5), false, Map.of("X-Trace", "2")));
    }

    @Test
    void aTimeoutOfNothingIsRefused() {
        assertThatThrownBy(() -> CallOptions.none().toBuilder().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be longer than zero. Found: PT0S. Give a Duration such as PT30S.");
    }

    @Test
    void aLineBreakInAHeaderIsRefusedWithoutQuotingTheValue() {
        assertThatThrownBy(() -> CallOptions.none().toBuilder().header("X-Trace", "secret\r\nHost: evil"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A header's value must be printable Latin-1 without line breaks. Found: U+000D at index 6 of the"
                                + " value for X-Trace. Take it out.");
        assertThatThrownBy(() -> CallOptions.none().toBuilder().header("X Trace", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A header's name must be letters, digits and !#$%&'*+-.^_`|~. Found one of 7 characters with others"
                                + " in it. Take them out.");
    }
}
