package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest extends HelloHqTest {
    private List<Integer> companies(String condition) {
        return get("Companies?$expand=CompanyTypes,DefaultAddress,Addresses&$filter=" + condition)
                .expect(200)
                .ids();
    }

    @Test
    void comparesDatesAsTheReferenceDoes() {
        Answer march = get("Invoices?$filter=InvoiceDate ge 2018-03-01 and InvoiceDate lt 2018-04-01")
                .expect(200);

        assertThat(march.each("/InvoiceDate"))
                .hasSize(16)
                .startsWith("2018-03-01T00:00:00Z", "2018-03-03T00:00:00Z")
                .endsWith("2018-03-31T00:00:00Z");
    }

    @Test
    void comparesInstantsWithAnOffset() {
        assertThat(companies("UpdatedOn gt 2018-03-21T02:15:00%2B01:00"))
                .startsWith(40)
                .hasSize(1);
        assertThat(companies("UpdatedOn gt 2018-03-21T02:15:00+01:00")).hasSize(1);
        assertThat(companies("CreatedOn le 2018-01-04T06:15:00.123456789Z")).containsExactly(1);
        assertThat(companies("CreatedOn lt 2018-01-04T06:15:00.123456789Z")).isEmpty();
    }

    /** The reference does it, strict servers refuse it. */
    @Test
    void refusesADateAgainstAnInstant() {
        assertThat(get("Companies?$filter=UpdatedOn ge 2018-01-26").expect(400).text("/error/message"))
                .startsWith("The query is not valid. ");
    }

    /** The reference has it, strict servers refuse it. */
    @Test
    void refusesABlankBehindTheColon() {
        get("Companies?$expand=CompanyTypes&$filter=CompanyTypes/any(companyType: companyType/Id eq 4002)")
                .expect(400);
    }

    @Test
    void refusesAPlusForABlank() {
        get("Companies?$filter=Id+eq+1").expect(400);
    }

    @Test
    void looksIntoSubEntities() {
        assertThat(companies("CompanyTypes/any(companyType:companyType/Id eq 4003)"))
                .hasSize(20)
                .startsWith(1, 4, 5);
        assertThat(companies("CompanyTypes/any(t:t/Name eq 'O''Type') and Id lt 8"))
                .containsExactly(3, 7);
        assertThat(companies("CompanyTypes/all(t:t/Name eq 'Kunde')")).isEmpty();
        assertThat(companies("not CompanyTypes/any(t:t/Id ne 4004) and Id lt 12"))
                .containsExactly(2, 6, 10);
        assertThat(companies("Addresses/any() and Id lt 6")).containsExactly(1, 2, 3, 5);
        assertThat(companies("Addresses/$count eq 3 and Id lt 10")).containsExactly(3, 7);
        assertThat(companies("DefaultAddress/City eq 'Kiel' and Id lt 20")).containsExactly(2, 6, 10, 14, 18);
    }

    @Test
    void wantsASubEntityExpandedFirst() {
        get("Companies?$filter=CompanyTypes/any(t:t/Id eq 4002)")
                .expectError(400, "To filter or sort by CompanyTypes, expand it first.");
    }

    @Test
    void quotesAndEncodes() {
        assertThat(companies("Name eq 'O''Neill Medien 4 GmbH'")).containsExactly(4);
        assertThat(companies("Name eq 'Bergmann %26 S%C3%B6hne 1 AG'")).containsExactly(1);
        assertThat(companies("startswith(Name,'Caf') and endswith(Name,'KG')")).containsExactly(2, 22);
        assertThat(companies("contains(tolower(Name),'deich') and indexof(Name,'8') gt 0"))
                .containsExactly(8, 18, 28, 38);
    }

    @Test
    void reckonsAndKnowsNull() {
        assertThat(companies("DebitorNumber sub 10000 mul 2 eq 9998 or Id mod 20 eq 0"))
                .containsExactly(20, 40);
        assertThat(companies("TaxId eq null and Id in (1,2,99)")).containsExactly(1, 2);
        assertThat(companies("TaxId gt 'A' or not (TaxId lt 'A') and Id eq 1")).containsExactly(1);
        assertThat(companies("year(CreatedOn) eq 2018 and month(CreatedOn) eq 1 and day(CreatedOn) lt 7"))
                .containsExactly(1, 2);
        assertThat(get("Invoices?$filter=GrossTotal gt 700.50 and DiscountType eq 'Percent'&$top=3")
                        .expect(200)
                        .ids())
                .isEqualTo(get("Invoices?$filter=700.5 lt GrossTotal and Discount ne null&$top=3")
                        .ids())
                .hasSize(3);
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        get("Companies?$filter=Colour eq 1").expect(400);
        get("Companies?$filter=Id eq 'x'").expect(400);
        get("Companies?$filter=Id eq").expect(400);
        get("Companies?$filter=Id div 0 eq 1").expectError(400, "There is a division by zero.");
        get("Companies?$filter=" + "(".repeat(2000) + "Id eq 1" + ")".repeat(2000))
                .expectError(400, "The query is nested too deeply.");
        get("Companies?$search=x").expectError(400, "$search is not supported here.");
        get("Companies?$count=perhaps").expect(400);
        get("Companies?$top=-1").expect(400);
    }
}
