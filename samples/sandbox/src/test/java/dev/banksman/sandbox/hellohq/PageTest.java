package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest extends HelloHqTest {
    /** Follows the links, which are relative to the address of the page that they are on. */
    private List<Answer> all(String path) {
        List<Answer> pages = new ArrayList<>();
        URI url = request(path).build().uri();
        while (pages.isEmpty() || last(pages).json().has("@odata.nextLink")) {
            url = pages.isEmpty() ? url : url.resolve(last(pages).text("/@odata.nextLink"));
            pages.add(sent(HttpRequest.newBuilder(url)
                            .header("Authorization", "Bearer " + helloHq().token()))
                    .expect(200));
        }
        return pages;
    }

    private static Answer last(List<Answer> pages) {
        return pages.get(pages.size() - 1);
    }

    @Test
    void holdsAHundredAndLeadsToTheNextBehindTheItems() {
        Answer first = get("Invoices?$count=true").expect(200);

        assertThat(first.json().propertyNames())
                .containsExactly("@odata.context", "@odata.count", "value", "@odata.nextLink");
        assertThat(first.at("/@odata.count").intValue()).isEqualTo(320);
        assertThat(first.at("/value")).hasSize(100);
        assertThat(first.text("/@odata.context")).isEqualTo(helloHq().url() + "/v1/$metadata#Invoices");
        assertThat(first.text("/@odata.nextLink")).isEqualTo(helloHq().url() + "/v1/Invoices?$count=true&$skip=100");
        assertThat(all("Invoices")).extracting(page -> page.ids().size()).containsExactly(100, 100, 100, 20);
    }

    @Test
    void keepsTheQueryOverAllPages() {
        List<Answer> pages = all("Invoices?$filter=CompanyId ne 2 and contains(Subject,'e')&$orderby=Id desc&$top=120");

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).text("/@odata.nextLink"))
                .endsWith(
                        "?$filter=CompanyId%20ne%202%20and%20contains(Subject,'e')&$orderby=Id%20desc&$top=20&$skip=100");
        assertThat(pages.stream().flatMap(page -> page.ids().stream()))
                .hasSize(120)
                .isSortedAccordingTo((a, b) -> b - a)
                .doesNotHaveDuplicates();
    }

    @Test
    void canHaveRelativeLinksSmallPagesAndAnotherNameForTheItems() {
        helloHq().habits().relativeLinks(true);
        helloHq().habits().pageSize(2);
        helloHq().habits().items("data");

        Answer first = get("Invoices(3)/Positions?$skip=1").expect(200);

        assertThat(first.text("/@odata.context")).isEqualTo("$metadata#Positions");
        assertThat(first.text("/@odata.nextLink")).isEqualTo("Positions?$skip=3");
        assertThat(first.at("/data")).hasSize(2);
        assertThat(all("Invoices(3)/Positions").stream()
                        .map(page -> page.at("/data").size()))
                .containsExactly(2, 2);
    }

    @Test
    void countsWithoutRegardToTopAndSkip() {
        Answer answer = get("Companies?$count=true&$top=0").expect(200);

        assertThat(answer.at("/@odata.count").intValue()).isEqualTo(40);
        assertThat(answer.at("/value")).isEmpty();
        assertThat(answer.json().has("@odata.nextLink")).isFalse();
    }

    @Test
    void isSortedWithNullFirst() {
        assertThat(get("Invoices?$orderby=PaymentDate,Id desc&$top=1").ids()).containsExactly(318);
        assertThat(get("Companies?$orderby=length(Name) desc,Name&$top=1").each("/Name"))
                .containsExactly("Bergmann & Söhne 11 e.K.");
        assertThat(get("Companies?$expand=DefaultAddress&$orderby=DefaultAddress/City desc&$top=1")
                        .each("/DefaultAddress/City"))
                .containsExactly("Lübeck");
    }

    @Test
    void writesTimesInTheFormsThatThereAre() {
        Answer answer = get("Invoices?$top=3").expect(200);

        assertThat(answer.each("/CreatedOn"))
                .containsExactly(
                        "2018-01-04T06:15:00.12345678Z",
                        "2018-01-06T05:15:00.123456789Z",
                        "2018-01-08T04:15:00.1234567Z");
        assertThat(answer.text("/value/0/InvoiceDate")).isEqualTo("2018-01-04T00:00:00Z");
        helloHq().habits().bareDates(true);
        assertThat(get("Invoices(1)").text("/InvoiceDate")).isEqualTo("2018-01-04");
    }

    @Test
    void canBeOfSomePropertiesOnly() {
        assertThat(get("Companies?$select=Name,TaxId&$top=1").at("/value/0").propertyNames())
                .containsExactly("Id", "Name", "TaxId");
    }
}
