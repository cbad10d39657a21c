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
                        "A header's value must be printable ASCII without line breaks. Found: U+000D at index 6 of the"
                                + " value for X-Trace. Take it out.");
        assertThatThrownBy(() -> CallOptions.none().toBuilder().header("X Trace", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A header's name must be letters, digits and !#$%&'*+-.^_`|~. Found one of 7 characters with others"
                                + " in it. Take them out.");
    }

    @Test
    void whatIsNoAsciiIsRefusedBeforeTheTransportQuotesIt() {
        for (char odd : new char[] {0x7f, 0x80, 0xe9, 0xff, 0x100}) {
            assertThatThrownBy(() -> CallOptions.none().toBuilder().header("X-Api-Key", "s3cret" + odd))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "A header's value must be printable ASCII without line breaks. Found: U+%04X at index 6 of"
                                    + " the value for X-Api-Key. Take it out.",
                            (int) odd);
        }
        CallOptions fine =
                CallOptions.none().toBuilder().header("X-Trace", " \t~").build();
        assertThat(fine.headers()).isEqualTo(Map.of("X-Trace", " \t~"));
    }
}
