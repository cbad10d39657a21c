package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a document says that speaks Tastypie's conventions: formats by suffix, its XML, relationships, orders. */
class TastypieTest {
    private static final DocumentJudge JUDGE =
            DocumentJudge.of(SystemDocument.of("handshake").root());

    private static Call call(String method, String target) {
        return Call.of(method, target).header("Authorization", "Basic a2V5Olg=");
    }

    private static JsonNode xml(String text) {
        return TastypieXml.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsItsXmlAsTheJsonThatItStandsFor() {
        JsonNode json = xml("""
                <?xml version='1.0' encoding='utf-8'?>
                <response><meta type="hash"><total_count type="integer">860</total_count><next type="null"/></meta>
                <objects type="list"><object><emailSent type="boolean">True</emailSent><total>1.10</total><notes/>
                <lines type="list"/><photoURLs type="list"><value>/a</value></photoURLs>
                <customer><name>The Globe</name></customer></object></objects></response>""");

        assertThat(json).isEqualTo(JsonMapper.shared().readTree("""
                        {"meta": {"total_count": 860, "next": null}, "objects": [{"emailSent": true, "total": "1.10",
                        "notes": "", "lines": [], "photoURLs": ["/a"], "customer": {"name": "The Globe"}}]}"""));
    }

    @Test
    void refusesXmlThatIsNotItsOwn() {
        assertThatThrownBy(() -> xml("<object><a type=\"boolean\">true</a></object>"))
                .hasMessage("a boolean is 'true'");
        assertThatThrownBy(() -> xml("<object><a type=\"date\">x</a></object>"))
                .hasMessage("an element's type is 'date'");
        assertThatThrownBy(() -> xml("<object><a>&e;</a></object>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> xml("<object><a></object>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgesXmlByTheSchemaOfTheJson() {
        Call call = call("GET", "/api/v2/customers/43.xml").answeredWith("Content-Type", "application/xml");

        assertThat(call.answered(200, "<object><objID type=\"integer\">43</objID><name>A</name></object>")
                        .findings(JUDGE))
                .isEmpty();
        assertThat(call.answered(200, "<object><objID>43</objID><nam>A</nam></object>")
                        .findings(JUDGE))
                .containsExactly(
                        "answer body at /objID: string found, integer expected"
                                + " (rule #/components/schemas/Resource/properties/objID/type)",
                        "answer body at /nam: the document does not name the property 'nam'"
                                + " (rule #/components/schemas/Resource)");
    }

    @Test
    void blamesTheBranchOfARelationshipThatWasTaken() {
        Call call = call("GET", "/api/v2/orders/1");

        assertThat(call.answered(200, "{\"customer\": {\"name\": 1}}").findings(JUDGE))
                .containsExactly("answer body at /customer/name: integer found, string expected"
                        + " (rule #/components/schemas/Customer/allOf/1/properties/name/type)");
        assertThat(call.answered(200, "{\"customer\": \"/a b\"}").findings(JUDGE))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding).startsWith("answer body at /customer: "));
    }

    @Test
    void takesInstantsWithoutAnOffsetFromTheServerAlone() {
        String order = "{\"ctime\": \"2011-10-12T22:39:04.479123\"}";

        assertThat(call("GET", "/api/v2/orders/1").answered(200, order).findings(JUDGE))
                .isEmpty();
        assertThat(call("PUT", "/api/v2/orders/1")
                        .sending(order)
                        .answered(204, "")
                        .findings(JUDGE))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding).startsWith("request body at /ctime: "));
        assertThat(call("GET", "/api/v2/orders?ctime__gte=2011-10-12T22:39:04")
                        .answered(401, "")
                        .findings(JUDGE))
                .hasSize(1);
    }

    @Test
    void readsAnOrderWithAndWithoutItsPrefix() {
        assertThat(List.of("ctime", "-ctime", "-objID"))
                .allSatisfy(order -> assertThat(call("GET", "/api/v2/orders?order_by=" + order)
                                .answered(401, "")
                                .findings(JUDGE))
                        .isEmpty());
        assertThat(call("GET", "/api/v2/orders?order_by=--ctime")
                        .answered(401, "")
                        .findings(JUDGE))
                .hasSize(1);
    }
}
