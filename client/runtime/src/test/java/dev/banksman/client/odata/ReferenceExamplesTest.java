package dev.banksman.client.odata;

import static dev.banksman.client.odata.example.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.client.odata.example.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.client.odata.example.CompanyProperties.UPDATED_ON;
import static dev.banksman.client.odata.example.InvoiceProperties.INVOICE_DATE;
import static dev.banksman.client.odata.example.InvoiceProperties.POSITIONS;
import static dev.banksman.client.odata.example.PositionProperties.CUSTOM_FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/**
 * The example addresses of HQ's reference, sections "Expand" and "Filter", to the letter. A blank, which no address can
 * hold (RFC 3986, 3.4), is {@code %20}; where an example is no valid OData, the comment says why.
 */
final class ReferenceExamplesTest {

    @Test
    void expandOneProperty() {
        assertThat(Sent.companies(q -> q.expand(DEFAULT_ADDRESS))).isEqualTo("/v1/Companies?$expand=DefaultAddress");
    }

    @Test
    void expandMultipleProperties() {
        assertThat(Sent.companies(q -> q.expand(DEFAULT_ADDRESS, COMPANY_TYPES)))
                .isEqualTo("/v1/Companies?$expand=DefaultAddress,CompanyTypes");
    }

    @Test
    void expandMultipleLevels() {
        assertThat(Sent.invoices(q -> q.expand(POSITIONS.expand(p -> p.expand(CUSTOM_FIELDS)))))
                .isEqualTo("/v1/Invoices?$expand=Positions($expand=CustomFields)");
    }

    /**
     * "UpdatedOn ge 2018-01-26": a date can't be compared with an instant (OData 4.01, Part 2, 5.1.1.1), so midnight.
     */
    @Test
    void filterByAnInstantThatTheReferenceWritesAsADate() {
        assertThat(Sent.companies(q -> q.filter(UPDATED_ON.ge(Instant.parse("2018-01-26T00:00:00Z")))))
                .isEqualTo("/v1/Companies?$filter=UpdatedOn%20ge%202018-01-26T00:00:00Z");
    }

    /** A plus sign is a blank to most servers, so it is encoded. */
    @Test
    void filterByAnInstantWithAnOffset() {
        assertThat(Sent.companies(q -> q.filter(UPDATED_ON.gt(OffsetDateTime.parse("2018-01-26T18:15:00+01:00")))))
                .isEqualTo("/v1/Companies?$filter=UpdatedOn%20gt%202018-01-26T18:15:00%2B01:00");
    }

    @Test
    void filterByDates() {
        LocalDate march = LocalDate.of(2018, 3, 1);

        assertThat(Sent.invoices(q -> q.filter(INVOICE_DATE.ge(march).and(INVOICE_DATE.lt(march.plusMonths(1))))))
                .isEqualTo("/v1/Invoices?$filter="
                        + "InvoiceDate ge 2018-03-01 and InvoiceDate lt 2018-04-01".replace(" ", "%20"));
    }

    /** The example has a blank after the colon: the grammar has none there (lambdaPredicatePrefixExpr of the ABNF). */
    @Test
    void filterByTheIdOfACompanyType() {
        assertThat(Sent.companies(q -> q.expand(COMPANY_TYPES).filter(COMPANY_TYPES.any(t -> t.ID.eq(4002)))))
                .isEqualTo("/v1/Companies?$expand=CompanyTypes&$filter="
                        + "CompanyTypes/any(companyType:companyType/Id eq 4002)".replace(" ", "%20"));
    }

    /** The same blank. */
    @Test
    void filterByTheNameOfACompanyType() {
        assertThat(Sent.companies(q ->
                        q.filter(COMPANY_TYPES.any(t -> t.NAME.eq("Lieferant"))).expand(COMPANY_TYPES)))
                .isEqualTo("/v1/Companies?$expand=CompanyTypes&$filter="
                        + "CompanyTypes/any(companyType:companyType/Name eq 'Lieferant')".replace(" ", "%20"));
    }
}
