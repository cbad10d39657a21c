package dev.banksman.generator.read.operation;

import static dev.banksman.generator.read.Types.STRING;
import static dev.banksman.generator.read.Types.buildable;
import static dev.banksman.generator.read.Types.builtin;
import static dev.banksman.generator.read.Types.listOf;
import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperationsTest {

    @Test
    void anOperationBecomesAMethod() {
        var result = Documents.read("""
                paths:
                  /orders/{order_id}/lines/{line}:
                    parameters:
                      - {name: line, in: path, required: true, schema: {type: integer, format: int32}}
                      - {name: X-Tenant, in: header, required: true, description: Whose., schema: {type: string}}
                      - {name: dry, in: query, description: overridden, schema: {type: string}}
                    put:
                      operationId: put-line
                      tags: [Order lines, Others]
                      summary: Puts a line.
                      description: Into its order.
                      deprecated: true
                      parameters:
                        - {name: order_id, in: path, required: true, description: The order., schema: {$ref: '#/components/schemas/OrderId'}}
                        - {name: dry, in: query, schema: {type: boolean, default: false}}
                        - {name: session, in: cookie, schema: {type: array, items: {type: string}}}
                        - {name: sort, in: query, explode: false, allowReserved: true, schema: {type: string, enum: [up, down]}}
                      requestBody:
                        required: true
                        description: The line.
                        content:
                          application/json:
                            schema: {properties: {sku: {type: string}}}
                            example: {sku: '1'}
                      responses:
                        '200':
                          description: The line.
                          content: {application/json: {schema: {properties: {sku: {type: string}}}}}
                        '404': {description: No order., content: {application/problem+json: {schema: {type: object}}}}
                        default: {description: Anything else.}
                components:
                  schemas:
                    OrderId: {type: string, x-banksman-newtype: true}
                """);
        assertThat(result.sound().apis())
                .containsExactly(new ApiPlan(
                        "OrderLinesApi",
                        "orderLines",
                        Doc.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new MethodPlan(
                                "putLine",
                                MethodPlan.Variant.PLAIN,
                                "put-line",
                                new RoutePlan(
                                        "PUT",
                                        "/orders/{order_id}/lines/{line}",
                                        List.of("application/json", "application/problem+json"),
                                        Optional.of("application/json"),
                                        Optional.empty()),
                                List.of(
                                        new ArgumentPlan(
                                                "orderId",
                                                "order_id",
                                                named("OrderId"),
                                                Optional.empty(),
                                                Types.doc("The order.")),
                                        new ArgumentPlan(
                                                "line",
                                                "line",
                                                builtin(TypeRef.Kind.INTEGER),
                                                Optional.empty(),
                                                Doc.NONE)),
                                Optional.of(new BodyPlan(
                                        "body",
                                        buildable("PutLineRequest"),
                                        true,
                                        List.of(),
                                        List.of(),
                                        new Doc("The line.", "", List.of(), "{\"sku\":\"1\"}"))),
                                Optional.of(buildable("PutLineQuery")),
                                true,
                                new AnswerPlan(
                                        named("PutLineDocument"),
                                        false,
                                        Optional.empty(),
                                        Types.doc("The line."),
                                        List.of(
                                                new AnswerPlan.ErrorAnswer("404", "No order.", Optional.empty()),
                                                new AnswerPlan.ErrorAnswer(
                                                        "default", "Anything else.", Optional.empty()))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                new Doc("Puts a line.", "Into its order.", List.of(), ""),
                                true))));
        assertThat(result.plan().types())
                .extracting(TypePlan::simpleName)
                .containsExactly("OrderId", "PutLineQuery", "PutLineRequest", "PutLineDocument");
        assertThat(((QueryPlan) result.type("PutLineQuery")).parameters())
                .containsExactly(
                        parameter(
                                "xTenant",
                                "X-Tenant",
                                ParameterPlan.Place.HEADER,
                                "simple",
                                false,
                                STRING,
                                true,
                                Types.doc("Whose.")),
                        parameter(
                                "dry",
                                "dry",
                                ParameterPlan.Place.QUERY,
                                "form",
                                true,
                                builtin(TypeRef.Kind.BOOLEAN),
                                false,
                                Types.limits("by default false")),
                        parameter(
                                "session",
                                "session",
                                ParameterPlan.Place.COOKIE,
                                "form",
                                true,
                                listOf(STRING),
                                false,
                                Doc.NONE),
                        new ParameterPlan(
                                "sort",
                                "sort",
                                ParameterPlan.Place.QUERY,
                                "form",
                                false,
                                true,
                                false,
                                named("PutLineQuery", "Sort"),
                                false,
                                Doc.NONE,
                                false));
    }

    private static ParameterPlan parameter(
            String name,
            String wireName,
            ParameterPlan.Place place,
            String style,
            boolean explode,
            TypeRef type,
            boolean required,
            Doc doc) {
        return new ParameterPlan(name, wireName, place, style, explode, false, false, type, required, doc, false);
    }

    @Test
    void parametersOfThePathAreMergedIn30Too() {
        var result = Documents.read30("""
                paths:
                  /a/{id}:
                    parameters: [{$ref: '#/components/parameters/Id'}, {name: q, in: query, schema: {type: string}}]
                    get: {operationId: getA, responses: {'204': {description: Done.}}}
                components:
                  parameters:
                    Id: {name: id, in: path, required: true, schema: {type: string}}
                """);
        MethodPlan method = result.method("getA");
        assertThat(result.sound().apis()).hasSize(1);
        assertThat(method.path()).containsExactly(new ArgumentPlan("id", "id", STRING, Optional.empty(), Doc.NONE));
        assertThat(method.query()).contains(buildable("GetAQuery"));
        assertThat(method.queryRequired()).isFalse();
    }

    @Test
    void apisComeAsTagsAreDeclaredThenAsTheyAreMet() {
        var result = Documents.read("""
                tags: [{name: Zoo, description: Animals., x-banksman-mixin: com.acme.Zoos}, {name: Unused}, {name: B, x-banksman-name: Bees}]
                paths:
                  /a: {get: {responses: {'204': {description: ''}}}}
                  /b: {get: {tags: [B], responses: {'204': {description: ''}}}}
                  /c: {get: {tags: [class], responses: {'204': {description: ''}}}}
                  /z: {get: {tags: [Zoo], responses: {'204': {description: ''}}}}
                """);
        assertThat(result.plan().apis())
                .extracting(ApiPlan::name)
                .containsExactly("ZooApi", "BeesApi", "DefaultApi", "ClassApi");
        assertThat(result.plan().apis())
                .extracting(ApiPlan::accessor)
                .containsExactly("zoo", "bees", "defaultApi", "class_");
        assertThat(result.plan().apis().get(0).mixin()).contains("com.acme.Zoos");
        assertThat(result.plan().apis().get(0).doc()).isEqualTo(Types.doc("Animals."));
        assertThat(result.methods()).extracting(MethodPlan::name).containsExactly("getZ", "getB", "getA", "getC");
    }

    @Test
    void pathsAndParametersDisagree() {
        var result = Documents.read("""
                paths:
                  /a/{id}:
                    get:
                      operationId: a
                      parameters: [{name: ib, in: path, required: true, schema: {type: integer}}]
                      responses: {'204': {description: ''}}
                """);
        assertThat(result.method("a").path())
                .containsExactly(new ArgumentPlan("id", "id", STRING, Optional.empty(), Doc.NONE));
        assertThat(result.report()).isEqualTo("""
                warning BM403: Every name in a path's braces is a path parameter. Found: id.
                    at shop.yaml#/paths/~1a~1{id}/get
                    Declare it; until then, it is an argument of type String.
                warning BM404: A path parameter stands in its path's braces. Found: ib.
                    at shop.yaml#/paths/~1a~1{id}/get/parameters/0
                    Put it into the path or remove it; until then, it is left out.
                """);
    }

    @Test
    void argumentsKeepAwayFromTheOtherArguments() {
        var result = Documents.read("""
                paths:
                  /a/{body}/{query}/{a-b}/{a_b}:
                    get:
                      operationId: a
                      parameters:
                        - {name: body, in: path, required: true, schema: {type: string}}
                        - {name: query, in: path, required: true, schema: {type: string}}
                        - {name: a-b, in: path, required: true, schema: {type: string}}
                        - {name: a_b, in: path, required: true, x-banksman-name: other, schema: {type: string}}
                      responses: {'204': {description: ''}}
                """);
        assertThat(result.sound().apis().get(0).methods().get(0).path())
                .extracting(ArgumentPlan::name)
                .containsExactly("body_", "query_", "aB", "other");
    }

    @Test
    void aHeaderThatIsNoParameterIsLeftOut() {
        var result = Documents.read("""
                paths:
                  /a:
                    get:
                      operationId: a
                      parameters: [{name: Accept, in: header, schema: {type: string}}, {name: authorization, in: header, schema: {type: string}}]
                      responses: {'204': {description: ''}}
                """);
        assertThat(result.method("a").query()).isEmpty();
    }

    @Test
    void whatCanNotBeExpressedIsThereInItsBestFormWithOneWarning() {
        var result = Documents.read("""
                servers: [{url: https://a}]
                webhooks: {made: {post: {responses: {'200': {description: ''}}}}}
                paths:
                  /a:
                    servers: [{url: http://b}]
                    post:
                      operationId: a
                      callbacks: {done: {'{$url}': {post: {responses: {'200': {description: ''}}}}}}
                      parameters:
                        - {name: nested, in: query, schema: {properties: {x: {type: array, items: {type: string}}}}}
                        - {name: rows, in: query, schema: {type: array, items: {type: object}}}
                        - {name: X-Odd, in: header, style: form, schema: {type: string}}
                      requestBody: {content: {application/xml: {schema: {properties: {x: {type: string}}}}}}
                      responses: {'200': {description: '', content: {application/xml: {schema: {properties: {x: {type: string}}}}}}}
                """);
        assertThat(((QueryPlan) result.type("AQuery")).parameters())
                .extracting(ParameterPlan::style)
                .containsExactly("form", "form", "simple");
        assertThat(result.method("a").body().orElseThrow().type()).isEqualTo(builtin(TypeRef.Kind.UPLOAD));
        assertThat(result.method("a").answer().type()).isEqualTo(builtin(TypeRef.Kind.DOWNLOAD));
        assertThat(result.problems().errors()).isEmpty();
        assertThat(result.problems().warnings())
                .extracting(problem -> problem.place().pointer() + " " + problem.found())
                .containsExactly(
                        "/paths/~1a/post/parameters/0 nested",
                        "/paths/~1a/post/parameters/1 rows",
                        "/paths/~1a/post/parameters/2 form",
                        "/paths/~1a/post/requestBody/content/application~1xml application/xml",
                        "/paths/~1a/post/responses/200/content/application~1xml application/xml",
                        "/paths/~1a/servers http://b",
                        "/webhooks 2 events that nothing tells");
    }

    @Test
    void aReadHasNoBody() {
        var result = Documents.read("""
                paths:
                  /a:
                    get:
                      operationId: a
                      requestBody: {content: {application/json: {schema: {type: string}}}}
                      responses: {'204': {description: ''}}
                """);
        assertThat(result.method("a").body()).isEmpty();
        assertThat(result.method("a").route())
                .isEqualTo(new RoutePlan("GET", "/a", List.of(), Optional.empty(), Optional.empty()));
        assertThat(result.report()).isEqualTo("""
                warning BM409: A GET or a HEAD has no body. Found: one of GET.
                    at shop.yaml#/paths/~1a/get/requestBody
                    Make it parameters, or choose another method; until then, it is left out.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{text/csv: {schema: {type: string}}}                            | UPLOAD | text/csv",
                "{text/plain: {schema: {type: string}}}                          | STRING | text/plain",
                "{text/plain: {schema: {type: integer, format: int32}}}          | INTEGER | text/plain",
                "{application/octet-stream: {}}                                  | UPLOAD | application/octet-stream",
                "{'image/*': {}}                                                 | UPLOAD | ''",
                "{'*/*': {}}                                                     | UPLOAD | ''",
                "{'*/*': {schema: {type: boolean}}}                              | BOOLEAN | application/json",
                "{'application/*+json': {schema: {type: boolean}}}               | BOOLEAN | application/json",
                "{application/json: {schema: {type: string, format: binary}}}    | UPLOAD | application/json",
                "{application/xml: {}, text/plain: {}, application/pdf: {}}      | STRING | text/plain",
                "{application/xml: {}, application/pdf: {}}                      | UPLOAD | application/pdf",
                "{text/plain: {}, application/vnd.a+json: {schema: {type: boolean}}} | BOOLEAN | application/vnd.a+json",
            })
    void aBodyIsOfTheMediaTypeThatSaysMost(String content, TypeRef.Kind kind, String contentType) {
        var result = Documents.read("paths: {/a: {post: {operationId: a, requestBody: {content: " + content
                + "}, responses: {'204': {description: ''}}}}}");
        assertThat(result.method("a").body().orElseThrow().type()).isEqualTo(builtin(kind));
        assertThat(result.method("a").route().contentType().orElse("")).isEqualTo(contentType);
        assertThat(result.warned()).isEmpty();
    }
}
