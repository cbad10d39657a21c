package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HcssQuickstartTest {

    @Test
    void it_says_what_happens_and_what_it_cost() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HcssQuickstart.start(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("          Tunnel project 230, 230000, bid on 2023-07-26T08:00:00Z")
                .contains("Patched   Tunnel project 230: stage Won, 2 bid results")
                .contains(
                        "Refused   a BadRequestException: The field '52fec515-2012-4d2d-b8ae-17c3b274bb84' must be a number.")
                .contains("Saved     2 of 3 projects")
                .contains(" 0 retries; ")
                .contains("; 1 access token");
    }
}
