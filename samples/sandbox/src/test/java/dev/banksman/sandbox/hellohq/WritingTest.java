package dev.banksman.sandbox.hellohq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class WritingTest extends HelloHqTest {
    @Test
    void createsACompanyWithAnAddressAndTypes() {
        Answer created = send("POST", "Companies", """
                        {"Name": "Unit Corp.", "DebitorNumber": 3456, "Id": 7, "CreatedBy": 99,
                         "DefaultAddress": {"City": "Hamburg", "DefaultForDocumentType": "Invoice"},
                         "CompanyTypes": [{"Id": 4002}]}
                        """).expect(201);

        assertThat(created.at("/Id").intValue()).isEqualTo(41);
        assertThat(created.at("/CreatedBy").intValue()).isEqualTo(helloHq().userId());
        assertThat(created.text("/CreatedOn")).isEqualTo("2026-03-02T08:30:00.250000000Z");
        assertThat(created.response().headers().firstValue("Location"))
                .contains(helloHq().url() + "/v1/Companies(41)");
        Answer read = get("Companies(41)?$expand=DefaultAddress,CompanyTypes").expect(200);
        assertThat(read.text("/DefaultAddress/City")).isEqualTo("Hamburg");
        assertThat(read.text("/CompanyTypes/0/Name")).isEqualTo("Kunde");
    }

    @Test
    void replacesAsAWhole() {
        pass(Duration.ofHours(1));
        ObjectNode company = (ObjectNode) get("Companies(3)").json();
        company.put("Name", "Renamed").remove("IndustrialSector");

        Answer replaced = send("PUT", "Companies(3)", company.toString()).expect(200);

        assertThat(replaced.text("/Name")).isEqualTo("Renamed");
        assertThat(replaced.at("/IndustrialSector").isNull()).isTrue();
        assertThat(replaced.at("/DebitorNumber").intValue()).isEqualTo(10_003);
        assertThat(replaced.text("/UpdatedOn")).startsWith("2026-03-02T09:30:00.25");
        assertThat(replaced.text("/CreatedOn"))
                .isEqualTo(company.path("CreatedOn").asString());
        assertThat(get("Companies(3)?$expand=Addresses").at("/Addresses")).hasSize(3);
    }

    @Test
    void deletes() {
        send("DELETE", "Companies(3)", "").expect(204);

        get("Companies(3)").expectError(404, "No object found.");
        send("DELETE", "Companies(3)", "").expectError(404, "No object found.");
        send("PUT", "Companies(3)", "{\"Name\":\"x\"}").expectError(404, "No object found.");
    }

    @Test
    void takesAKeyThatIsNoNumberForOneThatIsNotThere() {
        get("Companies(abc)").expectError(404, "No object found.");
        get("Companies(01)").expectError(404, "No object found.");
        get("Companies('1')").expectError(404, "No object found.");
    }

    @Test
    void refusesABodyThatIsMissingOrWrongAndChangesNothing() {
        send("POST", "Companies", "").expectError(400, "The request body is missing.");
        send("PUT", "Companies(1)", "").expectError(400, "The request body is missing.");
        send("POST", "Companies", "[]").expectError(400, "There must be a JSON object.");
        send("POST", "Companies", "{").expect(400);
        send("POST", "Companies", "{}").expectError(400, "The property 'Name' is required.");
        send("PUT", "Companies(1)", "{\"TaxId\":\"1\"}").expectError(400, "The property 'Name' is required.");
        send("POST", "Companies", "{\"Name\":1}").expectError(400, "The property 'Name' must be a text.");
        send("POST", "Companies", "{\"Name\":\"x\",\"Colour\":1}")
                .expectError(400, "There is no property 'Colour' on Company.");
        send("POST", "Companies", "{\"Name\":\"x\",\"CompanyTypes\":[{\"Id\":1}]}")
                .expectError(400, "There is no company type with this Id.");
        send("POST", "Companies", "{\"Name\":\"x\",\"DefaultAddress\":{\"City\":1}}")
                .expectError(400, "The property 'City' must be a text.");
        send("POST", "Invoices", "{\"CompanyId\":99}").expectError(400, "There is no company with this CompanyId.");
        send("POST", "Invoices", "{\"Positions\":[{\"Amount\":\"2\"}]}")
                .expectError(400, "The property 'Amount' must be a number.");
        send("POST", "Invoices", "{\"InvoiceDate\":\"tomorrow\"}")
                .expectError(400, "The property 'InvoiceDate' must be a date such as 2018-03-01.");

        assertThat(get("Companies?$count=true&$top=0").at("/@odata.count").intValue())
                .isEqualTo(40);
        assertThat(get("Invoices?$count=true&$top=0").at("/@odata.count").intValue())
                .isEqualTo(320);
        assertThat(get("Companies(1)").text("/Name")).isEqualTo("Bergmann & Söhne 1 AG");
    }

    @Test
    void createsAnInvoiceWithPositionsAndWorksOutItsTotals() {
        Answer created = send("POST", "Invoices", """
                        {"CompanyId": 7, "InvoiceDate": "2026-03-02T00:00:00Z", "DiscountType": "Percent", "Discount": 10,
                         "Positions": [{"Text": "Design", "Amount": 2.5, "Price": 80, "Tax": 19},
                                       {"Text": "Maybe", "Amount": 1, "Price": 1000, "Tax": 19, "IsOptional": true}]}
                        """).expect(201);

        assertThat(created.text("/Status")).isEqualTo("Draft");
        assertThat(created.text("/Number")).isEqualTo("I-00321");
        assertThat(created.at("/NetTotal").decimalValue()).isEqualByComparingTo("180");
        assertThat(created.at("/VatTotal").decimalValue()).isEqualByComparingTo("34.20");
        assertThat(created.at("/GrossTotal").decimalValue()).isEqualByComparingTo("214.20");
        assertThat(get("Invoices(321)?$expand=Company").text("/Company/Name")).isEqualTo("Cafe Kranz 7 e.K.");
    }

    @Test
    void keepsTheTotalsRightWhenPositionsChange() {
        send("POST", "Invoices", "{\"CompanyId\":7}").expect(201);
        Answer position = send("POST", "Invoices(321)/Positions", "{\"Amount\":1,\"Price\":100,\"Tax\":19}")
                .expect(201);
        int id = position.at("/Id").intValue();

        assertThat(position.at("/Order").intValue()).isEqualTo(1);
        assertThat(position.response().headers().firstValue("Location"))
                .contains(helloHq().url() + "/v1/Invoices(321)/Positions(" + id + ")");
        assertThat(get("Invoices(321)").at("/GrossTotal").decimalValue()).isEqualByComparingTo("119");
        send("PUT", "Invoices(321)/Positions(" + id + ")", "{\"Amount\":3,\"Price\":100}")
                .expect(200);
        assertThat(get("Invoices(321)").at("/GrossTotal").decimalValue()).isEqualByComparingTo("300");
        send("DELETE", "Invoices(321)/Positions(" + id + ")", "").expect(204);
        assertThat(get("Invoices(321)").at("/GrossTotal").decimalValue()).isEqualByComparingTo("0");
        get("Invoices(1)/Positions(" + id + ")").expectError(404, "No object found.");
    }

    @Test
    void setsCustomFields() {
        Answer field = send("PUT", "Companies(1)/CustomFields(502)", "{\"Value\":\"K-7\",\"Name\":\"Mine\"}")
                .expect(200);

        assertThat(field.text("/Name")).isEqualTo("Old number");
        assertThat(get("Companies(1)/CustomFields").each("/Value")).containsExactly("S1", "K-7");
        assertThat(get("Companies?$expand=CustomFields&$filter=CustomFields/any(f:f/Value eq 'K-7')")
                        .ids())
                .containsExactly(1);
        get("Companies(1)/CustomFields(1)").expectError(404, "No object found.");
    }

    @Test
    void asksForATokenThatIsKnown() {
        use("wrong");
        get("Companies").expectError(401, "The access token is missing, not known, or has expired.");
        send("POST", "Invoices(1)/do.CopyInvoice", "").expect(401);
        assertThat(get("Companies").response().headers().firstValue("WWW-Authenticate"))
                .contains("Bearer");
    }
}
