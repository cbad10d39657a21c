package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.ForeignAddressException;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of somebody's own that has Tastypie's conventions, called by JSON and by XML. */
final class TastypieWireTest {
    private static final String JSON = "acme.key(\"k\").build().o().";
    private static final String XML = "acme.key(\"k\").format(dev.banksman.client.format.Format.XML).build().o().";
    private static final String ORDER = "Order.builder().customer(Related.to(\"/api/customers/globe\")).notes(null)"
            + ".lines(List.of(Line.builder().qty(2L).build())).tags(List.of(\"a<b\", \"é\")).paid(true)"
            + ".price(new BigDecimal(\"1.50\")).ctime(Instant.parse(\"2011-10-12T22:39:04Z\")).build()";
    private static final String GET = "return %sget(1)";
    private static final String LIST = "return %slistAll().stream().map(Order::customer).toList()";
    private static final String RESUME =
            "return %slistAll(ListQuery.builder().build(), Cursor.parse(\"link:/api/orders?offset=2\")).stream().count()";
    private static final String CREATE = "return %screate(" + ORDER + ")";
    private static final String CREATE_AND_FETCH = CREATE + ".fetch()";
    private static final String UPDATE = "return %supdate(1, " + ORDER + ")";
    private static final String DELETE = "%sdelete(1)";
    private static final String PDF = "%spdf(1).close()";
    private static final String RESOLVE = "return acme.key(\"k\").build().o().get(1).customer().resolve(acme.build())";
    private static final String RESOLVE_XML =
            RESOLVE.replace(".build().o()", ".format(dev.banksman.client.format.Format.XML).build().o()");
    private static final String SORTED = JSON + "list(q -> q.orderBy(Sorting.descending(OrderKey.CTIME))"
            + ".thenBy(List.of(Sorting.ascending(OrderKey.OBJ_ID), Sorting.descending(OrderKey.of(\"x\")))))";
    private static final String FILTERED =
            JSON + "list(q -> q.category(\"NYTS 2011+é:b\").ctimeGte(Instant.parse(\"2011-10-12T22:39:04Z\")))";

    @TempDir
    static Path folder;

    private static CalledClient client;

    @BeforeAll
    static void generate() throws IOException {
        List<String> both = List.of(GET, LIST, RESUME, CREATE, CREATE_AND_FETCH, UPDATE, DELETE, PDF);
        List<String> lines = new ArrayList<>(List.of(RESOLVE, RESOLVE_XML, SORTED, FILTERED));
        both.forEach(line -> lines.addAll(List.of(line.formatted(JSON), line.formatted(XML))));
        client = CalledClient.of("tastypie.yaml", folder, List.copyOf(lines));
    }

    @AfterAll
    static void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private static void answerXml(String xml) {
        client.answering(200, "application/xml; charset=utf-8", "<?xml version='1.0' encoding='utf-8'?>\n" + xml);
    }

    @Test
    void whatIsReadIsTheSameInBothFormats() {
        client.answering(200, "application/json", """
                {"resource_uri": "/api/orders/1", "customer": {"resource_uri": "/api/customers/globe", "name": ""},
                 "lines": [{"qty": 2}], "tags": [], "paid": true, "price": 1.50, "notes": null,
                 "ctime": "2011-10-12T22:39:04.123456", "printed": "2011-10-12T22:39:04+02:00", "more": "a <b>\\né"}
                """);
        Object byJson = client.call(GET.formatted(JSON));
        assertThat(client.last().line()).isEqualTo("GET https://api.acme.com/api/orders/1.json");
        assertThat(client.last().header("Accept")).isEqualTo("application/json");
        answerXml("""
                <object>
                  <resource_uri>/api/orders/1</resource_uri>
                  <customer type="hash"><resource_uri>/api/customers/globe</resource_uri><name/></customer>
                  <lines type="list"><object type="hash"><qty>2</qty></object></lines><tags type="list"/>
                  <paid>True</paid><price>1.50</price><notes type="null"/><ctime>2011-10-12T22:39:04.123456</ctime>
                  <printed>2011-10-12T22:39:04+02:00</printed><more><![CDATA[a <b>]]>&#10;é</more>
                </object>""");
        Object byXml = client.call(GET.formatted(XML));
        assertThat(client.last().line()).isEqualTo("GET https://api.acme.com/api/orders/1.xml");
        assertThat(client.last().header("Accept")).isEqualTo("application/xml");
        assertThat(byXml).isEqualTo(byJson);
        assertThat(byXml.toString())
                .contains("ctime=2011-10-12T22:39:04.123456Z", "price=1.50", "customer=Customer")
                .contains("2011-10-12T22:39:04+02:00");
    }

    @Test
    void whatIsWrittenSaysTheSameInBothFormats() {
        client.answering(204, "", "");
        client.call(UPDATE.formatted(JSON));
        assertThat(client.last().line()).isEqualTo("PUT https://api.acme.com/api/orders/1.json");
        assertThat(client.last().header("Content-Type")).isEqualTo("application/json");
        assertThat(client.last().body())
                .isEqualTo("{\"customer\":\"/api/customers/globe\",\"lines\":[{\"qty\":2}],\"tags\":[\"a<b\",\"é\"],"
                        + "\"paid\":true,\"price\":1.50,\"notes\":null,\"ctime\":\"2011-10-12T22:39:04Z\"}");
        client.call(UPDATE.formatted(XML));
        assertThat(client.last().line()).isEqualTo("PUT https://api.acme.com/api/orders/1.xml");
        assertThat(client.last().header("Content-Type")).isEqualTo("application/xml");
        assertThat(client.last().body())
                .isEqualTo("<?xml version='1.0' encoding='utf-8'?>\n<object><customer>/api/customers/globe</customer>"
                        + "<lines type=\"list\"><object type=\"hash\"><qty type=\"integer\">2</qty></object></lines>"
                        + "<tags type=\"list\"><value>a&lt;b</value><value>é</value></tags>"
                        + "<paid type=\"boolean\">True</paid><price type=\"float\">1.50</price><notes type=\"null\"/>"
                        + "<ctime>2011-10-12T22:39:04Z</ctime></object>");
    }

    @Test
    void everyPageIsAskedForInTheFormatThatItsLinkHasLost() {
        String more = "/api/orders?offset=1&amp;q=a+b%3Ac";
        String page = "<response><meta type=\"hash\">%s</meta><objects type=\"list\"><object>"
                + "<customer>%s</customer></object></objects></response>";
        client.first(200, Map.of("Content-Type", "text/xml"), page.formatted("<next>" + more + "</next>", "/c/1"))
                .first(200, Map.of("Content-Type", "text/xml"), page.formatted("<next type=\"null\"/>", "/c/2"));
        assertThat(client.lines(LIST.formatted(XML)))
                .containsExactly(
                        "GET https://api.acme.com/api/orders.xml",
                        "GET https://api.acme.com/api/orders.xml?offset=1&q=a+b%3Ac");
        assertThat(client.last().header("Accept")).isEqualTo("application/xml");
    }

    @Test
    void aCursorGoesOnInEitherFormat() {
        client.answering(200, "application/json", "{\"meta\": {\"next\": null}, \"objects\": [{}]}");
        assertThat(client.lines(RESUME.formatted(JSON)))
                .containsExactly("GET https://api.acme.com/api/orders.json?offset=2");
        assertThat(client.lines(RESUME.formatted(XML)))
                .containsExactly("GET https://api.acme.com/api/orders.xml?offset=2");
    }

    @Test
    void whatWasCreatedIsFetchedOnlyWhenItIsAskedFor() {
        for (String format : List.of(JSON, XML)) {
            String suffix = format.equals(JSON) ? ".json" : ".xml";
            client.answering(201, "text/html", "");
            client.first(201, Map.of("Content-Type", "text/html", "Location", "/api/orders/7"), "");
            Created<?> created = (Created<?>) client.call(CREATE.formatted(format));
            assertThat(created).hasToString("/api/orders/7");
            assertThat(created.id()).isEqualTo("7");
            assertThat(created.value()).isEmpty();
            assertThat(created.related()).isEqualTo(Related.to("/api/orders/7"));
            assertThat(client.last().line()).isEqualTo("POST https://api.acme.com/api/orders" + suffix);
            client.first(201, Map.of("Location", "https://api.acme.com/api/orders/7"), "")
                    .first(200, Map.of("Content-Type", "application/json"), "{\"resource_uri\": \"/api/orders/7\"}");
            assertThat(client.lines(CREATE_AND_FETCH.formatted(format)))
                    .containsExactly(
                            "POST https://api.acme.com/api/orders" + suffix,
                            "GET https://api.acme.com/api/orders/7" + suffix);
        }
    }

    @Test
    void whatTheServiceSaysOfWhatItCreatedIsTaken() {
        client.first(
                201,
                Map.of("Content-Type", "application/json"),
                "{\"resource_uri\": \"/api/orders/7\", \"paid\": true}");
        assertThat(client.lines(CREATE_AND_FETCH.formatted(JSON)))
                .containsExactly("POST https://api.acme.com/api/orders.json");
        client.first(201, Map.of("Content-Type", "text/html"), "<p>Created</p>");
        assertThatThrownBy(() -> client.call(CREATE.formatted(JSON)))
                .isInstanceOf(DecodingException.class)
                .hasMessage(
                        "OApi#create(Order) answered 201 and doesn't say where that is which it created. Expected: an"
                                + " address in Location. It was created all the same: look for it before it is created again.");
    }

    @Test
    void anUpdateAnswersWhatCameOfItIfTheServiceSaysSo() {
        client.answering(204, "text/html", "");
        assertThat(client.call(UPDATE.formatted(XML))).isEqualTo(Optional.empty());
        answerXml("<object><paid type=\"boolean\">False</paid></object>");
        assertThat(client.call(UPDATE.formatted(XML)).toString()).contains("paid=false");
        client.answering(204, "", "");
        assertThat(client.wire(DELETE.formatted(XML)).line()).isEqualTo("DELETE https://api.acme.com/api/orders/1.xml");
    }

    @Test
    void aFileHasNoFormatToChoose() {
        client.answering(200, "application/pdf", "%PDF");
        assertThat(client.wire(PDF.formatted(XML)).line()).isEqualTo("GET https://api.acme.com/api/orders/1/pdf");
    }

    @Test
    void whatIsRelatedIsFetchedFromItsAddressInTheSameFormat() {
        String order = "{\"customer\": \"/api/customers/The%20Globe?full=false\"}";
        client.first(200, Map.of("Content-Type", "application/json"), order)
                .first(200, Map.of("Content-Type", "application/json"), "{\"name\": \"The Globe\"}");
        assertThat(client.lines(RESOLVE))
                .containsExactly(
                        "GET https://api.acme.com/api/orders/1.json",
                        "GET https://api.acme.com/api/customers/The%20Globe.json?full=false");
        assertThat(client.last().header("Authorization"))
                .isEqualTo("Basic " + Base64.getEncoder().encodeToString("k:X".getBytes(StandardCharsets.UTF_8)));
        client.first(200, Map.of("Content-Type", "application/json"), order)
                .first(200, Map.of("Content-Type", "application/xml"), "<object><name>The Globe</name></object>");
        assertThat(client.call(RESOLVE_XML).toString()).contains("name=The Globe");
        assertThat(client.last().line()).isEqualTo("GET https://api.acme.com/api/customers/The%20Globe.xml?full=false");
    }

    @Test
    void nothingIsSentToAnotherOrigin() {
        for (String foreign :
                List.of("https://evil.example/api/customers/1", "//evil.example/1", "http://api.acme.com/1")) {
            client.first(200, Map.of("Content-Type", "application/json"), "{\"customer\": \"" + foreign + "\"}");
            assertThatThrownBy(() -> client.call(RESOLVE))
                    .isInstanceOf(ForeignAddressException.class)
                    .hasMessageStartingWith("A resource is fetched only from the service's own origin,"
                            + " https://api.acme.com. Found: an address on http");
            assertThat(client.last().line()).isEqualTo("GET https://api.acme.com/api/orders/1.json");
        }
    }

    @Test
    void keysHaveADirection() {
        client.answering(200, "application/json", "{\"meta\": {\"next\": null}, \"objects\": []}");
        assertThat(client.wire(SORTED).line())
                .isEqualTo("GET https://api.acme.com/api/orders.json?order_by=-ctime&then_by=objID&then_by=-x");
    }

    @Test
    void filtersAreEncodedToTheLetter() {
        client.answering(200, "application/json", "{\"meta\": {\"next\": null}, \"objects\": []}");
        assertThat(client.wire(FILTERED).line())
                .isEqualTo("GET https://api.acme.com/api/orders.json?category=NYTS%202011%2B%C3%A9%3Ab"
                        + "&ctime__gte=2011-10-12T22%3A39%3A04Z");
    }

    @Test
    void errorsAreReadInEitherFormat() {
        client.answering(400, "application/xml", "<response><error>No such field.</error></response>");
        assertThatThrownBy(() -> client.call(GET.formatted(XML)))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        e -> assertThat(e.errors()).extracting("detail").containsExactly("No such field."))
                .hasMessageStartingWith("GET https://api.acme.com/api/orders/1.xml");
        client.answering(500, "application/xml", "<html><br></html>");
        assertThatThrownBy(() -> client.call(GET.formatted(XML)))
                .isInstanceOfSatisfying(
                        ServerException.class, e -> assertThat(e.errors()).isEmpty());
    }

    @Test
    void xmlThatCantBeReadIsToldWithItsPlace() {
        answerXml("<object><paid type=\"boolean\">perhaps</paid></object>");
        assertThatThrownBy(() -> client.call(GET.formatted(XML)))
                .isInstanceOf(DecodingException.class)
                .hasMessageEndingWith("Expected at /paid: true or false. Found: the string \"perhaps\".");
        answerXml("<!DOCTYPE o [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><object><notes>&e;</notes></object>");
        assertThatThrownBy(() -> client.call(GET.formatted(XML)))
                .isInstanceOf(DecodingException.class)
                .hasMessage("OApi#get(long) answered 200 with XML that can't be read."
                        + " Expected: XML without a document type. Found: one, in line 2.");
    }
}
