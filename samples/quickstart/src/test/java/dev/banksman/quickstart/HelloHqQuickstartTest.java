package dev.banksman.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelloHqQuickstartTest {

    @Test
    void it_logs_in_and_says_what_happens_and_what_it_cost() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HelloHqQuickstart.start(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Logged in Tessa User (test.user)")
                .containsPattern("Companies [1-9][0-9]* suppliers that changed since February 2018")
                .containsPattern("Invoices  [1-9][0-9]* of March 2018, with [1-9][0-9]* positions")
                .contains("Refused   a BadRequestException: There is no company with this CompanyId.")
                .contains("Actions   copied invoice 1 as 321, which is Sent now")
                .containsPattern("PDF       [1-9][0-9]* bytes in target.invoice.pdf")
                .contains(" 0 retries; ");
        assertThat(Files.readAllBytes(Path.of("target/invoice.pdf"))).startsWith('%', 'P', 'D', 'F', '-');
    }
}
