package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reference, "Dates and Times". */
class DatesAndTimesTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void anOnIsAnInstantWithAllItsDigits() {
        Company company = sandbox.client().companies().get(1);

        assertThat(company.createdOn().orNull()).isEqualTo(Instant.parse("2018-01-04T06:15:00.12345678Z"));
        assertThat(sandbox.lastAnswer().path("CreatedOn").asString()).startsWith("2018-01-04T06:15:00.12345678");
    }

    @Test
    void aDateIsReadWithATimeBehindItAndWithout() {
        for (boolean bare : new boolean[] {true, false}) {
            sandbox.system().habits().bareDates(bare);

            assertThat(sandbox.client().invoices().get(1).invoiceDate().orNull())
                    .isEqualTo(LocalDate.of(2018, 1, 4));
            assertThat(sandbox.lastAnswer().path("InvoiceDate").asString())
                    .isEqualTo(bare ? "2018-01-04" : "2018-01-04T00:00:00Z");
        }
    }

    @Test
    void aDateIsNeverShiftedWhereverOneIs() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Invoice invoice = sandbox.client().invoices().create(b -> b.invoiceDate(LocalDate.of(2026, 3, 1)));

                assertThat(sandbox.lastSent().path("InvoiceDate").asString()).isEqualTo("2026-03-01");
                assertThat(invoice.invoiceDate().orNull()).isEqualTo(LocalDate.of(2026, 3, 1));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void datesAreFilteredByDates() {
        LocalDate march = LocalDate.of(2018, 3, 1);

        assertThat(sandbox.client()
                        .invoices()
                        .list(q -> q.filter(InvoiceProperties.INVOICE_DATE
                                .ge(march)
                                .and(InvoiceProperties.INVOICE_DATE.lt(march.plusMonths(1))))))
                .isNotEmpty()
                .allSatisfy(
                        invoice -> assertThat(invoice.invoiceDate().orNull()).isBetween(march, march.plusDays(30)));
        assertThat(sandbox.lastLine())
                .isEqualTo("GET Invoices?$filter=InvoiceDate ge 2018-03-01 and InvoiceDate lt 2018-04-01");
    }
}
