package dev.banksman.sandbox.handshq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void isTheDocumentsOwn() {
        assertThat(Signature.of("{\"bar\":\"foo\"}".getBytes(StandardCharsets.UTF_8), "my_key"))
                .isEqualTo("f0ccfece4923a8eb610fec19a031a769361d164860c4bb11dde380f6d8dc54bf");
    }
}
