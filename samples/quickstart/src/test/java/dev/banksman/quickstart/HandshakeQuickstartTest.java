package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HandshakeQuickstartTest {

    @Test
    void it_says_what_happens_and_what_it_cost() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandshakeQuickstart.start(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("in \"NYTS 2011\" since 2011-10-12, the newest first")
                .contains(" came with the order; /api/v2/users/2 wrote it: Kelly Jones")
                .contains(", with 1 line of 42.00")
                .contains(": Deliver before noon. Its customer and its lines are the same: true")
                .contains("Refused   a BadRequestException: There is no 'customer', which must be given.")
                .contains("the same order by XML: true")
                .contains(" 0 retries; ");
    }
}
