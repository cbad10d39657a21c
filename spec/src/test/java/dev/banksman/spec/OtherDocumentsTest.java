package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What HandsHQ's document doesn't use, and the next ones do. */
class OtherDocumentsTest {
    private static final DocumentJudge JUDGE = DocumentJudge.of(Place.root(new YAMLMapper().readTree("""
            openapi: 3.1.0
            security: [{basic: []}, {key: [], session: []}]
            paths:
              /cranes({id}):
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}}
                  - {name: sort, in: query, schema: {type: string}}
                get:
                  operationId: getCrane
                  parameters:
                    - {name: sort, in: query, schema: {type: integer}}
                    - {name: tag, in: query, schema: {type: array, maxItems: 2, items: {type: integer}}}
                    - {name: part, in: query, explode: false, schema: {type: array, items: {enum: [hook, jib]}}}
                    - name: loads
                      in: query
                      x-banksman-style: indexed
                      schema: {type: array, items: {type: object, required: [kind], properties: {kind: {type: string}}}}
                    - {name: X-Trace, in: header, required: true, schema: {type: string}}
                  responses:
                    4XX: {description: Refused.}
                    default:
                      description: Found.
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/TowerCrane'}}
                        image/*: {}
                head: {operationId: headCrane, security: [], responses: {'200': {description: '', content: {text/plain: {}}}}}
              /cranes(tallest):
                get: {operationId: tallest, security: [], responses: {'204': {description: Nothing.}}}
            components:
              securitySchemes:
                basic: {type: http, scheme: basic}
                key: {type: apiKey, in: query, name: api_key}
                session: {type: apiKey, in: cookie, name: session}
              schemas:
                Crane: {type: object, properties: {reach: {type: number}}}
                TowerCrane:
                  allOf:
                    - $ref: '#/components/schemas/Crane'
                    - {type: object, properties: {height: {type: number}, owner: {type: object}}}
            """)));

    private static Call crane(String query) {
        return Call.of("GET", "/cranes(7)" + query)
                .header("Authorization", "Basic dTpw")
                .header("x-trace", "1")
                .answered(404, "");
    }

    private static List<String> found(Call call) {
        return call.findings(JUDGE);
    }

    @Test
    void readsListsInBothForms() {
        assertThat(found(crane("?tag=1&tag=2&part=hook,jib&sort=3"))).isEmpty();
        assertThat(found(crane("?tag=1&tag=x&tag=3&part=hook,rope&sort=x")))
                .extracting(finding -> finding.substring(0, finding.indexOf(" (rule")))
                .containsExactly(
                        "request query parameter sort: string found, integer expected",
                        "request query parameter tag: must have at most 2 items but found 3",
                        "request query parameter tag at /1: string found, integer expected",
                        "request query parameter part at /1: does not have a value in the enumeration [\"hook\", \"jib\"]");
    }

    @Test
    void readsListsOfObjects() {
        assertThat(found(crane("?loads[0].kind=a&loads%5B1%5D.kind=b"))).isEmpty();
        assertThat(found(crane("?loads[1].kind=a&loads[1].kind=b&loads[2].weight=3")))
                .extracting(finding -> finding.substring(0, finding.indexOf(" (rule")))
                .containsExactly(
                        "request query parameter loads[1].kind: given 2 times",
                        "request query parameter loads: has the numbers [1, 2]",
                        "request query parameter loads at /1: required property 'kind' not found",
                        "request query parameter loads at /1/weight: the document does not name the property 'weight'");
    }

    @Test
    void readsKeysInsideASegmentAndPrefersConcretePaths() {
        assertThat(found(Call.of("GET", "/cranes(tallest)").answered(204, ""))).isEmpty();
        assertThat(found(Call.of("HEAD", "/cranes(x)").answered(200, "")))
                .containsExactly(
                        "request path parameter id: string found, integer expected (rule #/paths/~1cranes({id})/parameters/0/schema/type)");
    }

    @Test
    void takesOneCompleteAlternativeOfCredentials() {
        Call both = crane("?api_key=k").without("Authorization").header("Cookie", "session=s");
        assertThat(found(both)).isEmpty();
        assertThat(found(both.without("Cookie")))
                .containsExactly(
                        "request credentials: none that [{\"basic\":[]},{\"key\":[],\"session\":[]}] asks for (rule #/security)");
    }

    @Test
    void findsAMissingHeader() {
        assertThat(found(crane("").without("x-trace")))
                .containsExactly(
                        "request header parameter X-Trace: is required and missing (rule #/paths/~1cranes({id})/get/parameters/4)");
    }

    @Test
    void judgesByTheClassOfAStatusBeforeTheDefault() {
        assertThat(found(crane("").answered(418, "{}")))
                .containsExactly("answer body: there must be none (rule #/paths/~1cranes({id})/get/responses/4XX)");
        assertThat(found(crane("").answeredWith("Content-Type", "image/png").answered(200, "\u0089PNG")))
                .isEmpty();
    }

    @Test
    void knowsThePropertiesOfAllPartsOfASchema() {
        String crane = "{\"reach\":60.5,\"height\":80,\"owner\":{\"any\":{\"thing\":1}},\"colour\":\"red\"}";
        assertThat(found(crane("").answered(200, crane)))
                .containsExactly(
                        "answer body at /colour: the document does not name the property 'colour' (rule #/components/schemas/Crane)");
    }
}
