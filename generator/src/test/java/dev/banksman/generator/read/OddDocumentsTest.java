package dev.banksman.generator.read;

import static dev.banksman.generator.read.Types.JSON;
import static dev.banksman.generator.read.Types.builtin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a document may say, and Java, Feign or Jackson can't hold as it stands. */
final class OddDocumentsTest {

    @Test
    void constantsOfEveryKindAreCarriedWhereTheirTypeHoldsThem() {
        var result = Documents.schemas("""
                A:
                  properties:
                    flag: {type: boolean, const: true}
                    small: {type: integer, format: int32, const: -3}
                    large: {type: integer, const: 5000000000}
                    exact: {type: number, const: 1.25}
                    near: {type: number, format: double, const: 2}
                    wide: {type: integer, format: int32, const: 5000000000}
                    broken: {type: integer, const: 1.5}
                    text: {type: integer, const: seven}
                """);
        assertThat(result.record("A").components())
                .extracting(component ->
                        component.name() + " " + component.constant().orElse("none"))
                .containsExactly(
                        "flag true",
                        "small -3",
                        "large 5000000000",
                        "exact 1.25",
                        "near 2.0",
                        "wide none",
                        "broken none",
                        "text none");
    }

    @Test
    void theRestHasANameThatNoPropertyHas() {
        var result = Documents.schemas(
                "A: {properties: {additionalProperties: {type: string}, additionalProperties_2: {type: string}}}");
        assertThat(result.record("A").components())
                .extracting(ComponentPlan::name)
                .containsExactly("additionalProperties_", "additionalProperties2");
        assertThat(result.record("A").additionalName()).isEqualTo("additionalProperties_3");
    }

    @Test
    void aRecordHasAtMost250Components() {
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            properties.append("p").append(i).append(": {type: string}, ");
        }
        var result = Documents.schemas("A: {additionalProperties: {type: integer}, properties: {" + properties + "}}");
        assertThat(result.record("A").components()).hasSize(250);
        assertThat(result.record("A").additional()).contains(JSON);
        assertThat(result.report()).isEqualTo("""
                warning BM410: A record holds at most 250 properties. Found: 300.
                    at shop.yaml#/components/schemas/A/properties
                    Split it; until then, those beyond are in additionalProperties().
                """);
    }

    @Test
    void aValueTooLongForALiteralIsNoConstant() {
        var result = Documents.schemas("A: {type: string, enum: [a, " + "é".repeat(30_001) + "]}");
        assertThat(((EnumPlan) result.type("A")).constants())
                .extracting(EnumPlan.Constant::value)
                .containsExactly("a");
        assertThat(result.report()).isEqualTo("""
                warning BM411: A value has at most 60000 bytes of UTF-8. Found: 60002 bytes.
                    at shop.yaml#/components/schemas/A/enum
                    Shorten it; until then, there is no constant for it.
                """);
    }

    @Test
    void pathParametersHaveNamesThatFeignCanHold() {
        var result = Documents.read("""
                paths:
                  '/a/{id}/{}/{x:y}/{p1}/{#z}/{u}v}':
                    get:
                      operationId: a
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: 'x:y', in: path, required: true, schema: {type: integer}}
                        - {name: p1, in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: ''}}
                """);
        assertThat(result.method("a").route().template()).isEqualTo("/a/{id}/{p2}/{p3}/{p1}/{p4}/{u}v%7D");
        assertThat(result.method("a").path())
                .extracting(ArgumentPlan::wireName)
                .containsExactly("id", "p2", "p3", "p1", "p4", "u");
        assertThat(result.method("a").path().get(2).type()).isEqualTo(builtin(TypeRef.Kind.LONG));
    }

    @Test
    void aMediaTypeWithBracesIsNoHeader() {
        var result = Documents.read("""
                paths:
                  /a:
                    post:
                      operationId: a
                      requestBody: {content: {'application/json;v={v}': {schema: {type: string}}}}
                      responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}
                """);
        assertThat(result.method("a").route())
                .isEqualTo(
                        new RoutePlan("POST", "/a", List.of("application/json"), Optional.empty(), Optional.empty()));
        assertThat(result.report()).isEqualTo("""
                warning BM401: A media type with braces can't be expressed yet. Found: application/json;v={v}.
                    at shop.yaml#/paths/~1a/post
                    It is left out of the request's headers.
                """);
    }

    @Test
    void aQueryRecordHasAtMost250Components() {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < 251; i++) {
            parameters.append("{name: q").append(i).append(", in: query, schema: {type: string}}, ");
        }
        var result = Documents.read("""
                paths:
                  /a:
                    get:
                      operationId: a
                      parameters: [%s]
                      responses: {'204': {description: ''}}
                """.formatted(parameters));
        assertThat(((QueryPlan) result.type("AQuery")).parameters()).hasSize(250);
        assertThat(result.report()).isEqualTo("""
                warning BM410: A record holds at most 250 parameters. Found: 251.
                    at shop.yaml#/paths/~1a/get
                    Split it; until then, those beyond are left out.
                """);
    }
}
