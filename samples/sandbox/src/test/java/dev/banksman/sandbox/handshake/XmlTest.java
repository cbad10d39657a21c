package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The second format, in both directions. */
class XmlTest extends HandshakeTest {
    private static final String DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n";

    @Test
    void aResourceIsAnObjectWhoseValuesHaveTypes() {
        assertThat(get("/items/5.xml?full=false").expect(200).body())
                .isEqualTo(DECLARATION + """
                        <object><additionalPrices type="hash"><GBP>20.05</GBP><EUR>20.05</EUR></additionalPrices>\
                        <barcode>4000000000005</barcode><category>/api/v2/categories/2</category>\
                        <categoryPosition type="integer">5</categoryPosition><cdate>2011-01-23</cdate>\
                        <ctime>2011-01-23T12:52:03Z</ctime><entityType>Item</entityType>\
                        <imageURLs type="list"><value>https://images.handshake.example/SKU-005.png</value></imageURLs>\
                        <longDesc>Salt &amp; sun &lt;proof&gt;, "no. 5"</longDesc>\
                        <manufacturer>/api/v2/manufacturers/2</manufacturer><minQty type="integer">1</minQty>\
                        <mtime>2011-01-23T12:52:03Z</mtime><multQty type="integer">1</multQty><name>Board No. 5</name>\
                        <objID type="integer">5</objID><owner>/api/v2/users/2</owner><ownerName>Kelly Jones</ownerName>\
                        <resource_uri>/api/v2/items/5</resource_uri><sku>SKU-005</sku>\
                        <thumbnailURL>https://images.handshake.example/SKU-005.png?size=small</thumbnailURL>\
                        <thumbnailURLs type="list">\
                        <value>https://images.handshake.example/SKU-005.png?size=small</value></thumbnailURLs>\
                        <unitPrice>20.05</unitPrice><uuid>%s</uuid>\
                        <variants type="list"><value>/api/v2/variants/1</value><value>/api/v2/variants/2</value>\
                        </variants></object>""".formatted(get("/items/5").text("/uuid")));
    }

    @Test
    void aListIsAnAnswerWithItsObjects() {
        assertThat(get("/orders.xml?limit=1").body())
                .startsWith(DECLARATION + "<response><meta type=\"hash\"><limit type=\"integer\">1</limit>"
                        + "<next>/api/v2/orders?limit=1&amp;offset=1</next><offset type=\"integer\">0</offset>"
                        + "<previous type=\"null\"></previous><total_count type=\"integer\">860</total_count></meta>"
                        + "<objects type=\"list\"><object>")
                .contains("<emailSent type=\"boolean\">False</emailSent>")
                .contains("<notes></notes>")
                .contains("<photoURLs type=\"list\"></photoURLs>")
                .contains("<customer><billTo><btCustomer>");
    }

    @Test
    void thePathsFormatIsStrongerThanTheAcceptedOne() {
        assertThat(accepted("/users/1", "application/xml")).isEqualTo("application/xml");
        assertThat(accepted("/users/1.json", "application/xml")).isEqualTo("application/json");
        assertThat(accepted("/users.xml", "application/json")).isEqualTo("application/xml");
        assertThat(accepted("/users", "text/html, application/json;q=0.8, application/xml;q=0.9"))
                .isEqualTo("application/xml");
        assertThat(accepted("/users", "text/html, */*;q=0.1")).isEqualTo("application/json");
    }

    private String accepted(String path, String accept) {
        return get(path, "Accept", accept).expect(200).mediaType();
    }

    @Test
    void isWrittenAsWell() {
        Answer created = sendXml("POST", "/orders.xml", """
                        <?xml version='1.0' encoding='utf-8'?>
                        <object><customer>/api/v2/customers/43</customer><emailSent type="boolean">True</emailSent>
                        <category type="null"/><lines type="list"><object><qty type="integer">2</qty>
                        <unitPrice>1.10</unitPrice></object></lines><notes>a &lt; b</notes></object>""").expectNothing(201);
        Answer order = get(created.header("Location").orElseThrow());

        assertThat(order.text("/customer/id")).isEqualTo("C1004");
        assertThat(order.at("/emailSent").asBoolean()).isTrue();
        assertThat(order.text("/lines/0/total")).isEqualTo("2.20");
        assertThat(order.text("/notes")).isEqualTo("a < b");
    }

    @Test
    void mayStandWithinARequest() {
        sendXml("PUT", "/users/1", "<request><object><name>Ann</name></object></request>")
                .expectNothing(204);
        sendXml("PUT", "/users/2", "<request><name>Bea</name></request>").expectNothing(204);
        forgetExchanges();

        assertThat(get("/users").each("/name")).containsExactly("Ann", "Bea", "Ana Souza");
    }

    @Test
    void aRelatedResourceInFullNeedsItsType() {
        sendXml("PUT", "/orders/89", """
                        <object><customer type="hash"><resource_uri>/api/v2/customers/43</resource_uri>\
                        <name>Renamed</name></customer></object>""").expectNothing(204);
        assertThat(get("/customers/43").text("/name")).isEqualTo("Renamed");

        sendXml("PUT", "/orders/89", "<object><customer><name>A</name></customer></object>")
                .expectError("There are elements in <customer>: it needs type=\"hash\" or \"list\".");
    }

    /** An empty element is null to the server, and a null leaves a text as it is. */
    @Test
    void anEmptyTextCannotBeSent() {
        sendXml("PUT", "/users/1", "<object><name></name></object>").expectNothing(204);

        assertThat(get("/users/1").text("/name")).isEqualTo("Jean Grae");
    }

    @Test
    void isRefusedInTheFormatOfTheAnswer() {
        assertThat(sendXml("POST", "/orders.xml", "<object/>").expect(400).body())
                .isEqualTo(DECLARATION
                        + "<response><error>There is no 'customer', which must be given.</error></response>");
    }

    @Test
    void isReadWithCare() {
        sendXml("POST", "/users", "<object>").expectError("The body is not valid XML.");
        sendXml("POST", "/users", "<user/>").expectError("The body's root is <object> or <request>, not <user>.");
        sendXml(
                        "POST",
                        "/users",
                        "<!DOCTYPE object [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><object><name>&e;</name></object>")
                .expectError("The body must not have a document type.");
        sendXml("POST", "/users", "<object>" + "<a type=\"hash\">".repeat(70) + "</a>".repeat(70) + "</object>")
                .expectError("The body is nested more than 64 deep.");
        sendXml("POST", "/users", "<object><name type=\"integer\">x</name></object>")
                .expectError("The body has a number that is none.");
    }

    @Test
    void aBodyHasToSayWhatItIs() {
        send("POST", "/users", "{\"name\": \"A\"}", "Content-Type", "text/plain")
                .expect(400);
    }
}
