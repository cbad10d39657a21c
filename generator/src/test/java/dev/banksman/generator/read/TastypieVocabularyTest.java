package dev.banksman.generator.read;

import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.ResourcePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formats, instants, what is created, keys to sort by, and passwords that are always the same. */
final class TastypieVocabularyTest {
    private static final TypeRef DATE_TIME = new TypeRef.Builtin(TypeRef.Kind.DATE_TIME);
    private static final TypeRef INSTANT = new TypeRef.Builtin(TypeRef.Kind.INSTANT);

    private static Documents.Result root(String line) {
        return Documents.read(line + "\npaths: {}");
    }

    @Test
    void theFormatsHaveSuffixes() {
        var result = root("x-banksman-formats: {json: {}, xml: {suffix: .xml, dialect: tastypie}}");
        assertThat(result.sound().entry().formats()).isEqualTo(Map.of("json", "", "xml", ".xml"));
        assertThat(root("").sound().entry().formats()).isEmpty();
    }

    @Test
    void whatIsWrongWithFormatsIsSaid() {
        assertThat(root("x-banksman-formats: {json: {suffix: json}, xml: {dialect: soap}, yaml: {}}")
                        .report())
                .isEqualTo("""
                        error BM203: suffix of json of x-banksman-formats takes a dot and letters. Found: json (a text).
                            at shop.yaml#/x-banksman-formats/json/suffix
                            Write it like this: .json.
                        error BM206: dialect of xml of x-banksman-formats is one of tastypie. Found: soap.
                            at shop.yaml#/x-banksman-formats/xml/dialect
                            Write one of these.
                        error BM204: x-banksman-formats has the keys json, xml. Found: yaml.
                            at shop.yaml#/x-banksman-formats/yaml
                            Use one of these, or remove it.
                            Did you mean xml?
                        """);
        assertThat(root("x-banksman-formats: {xml: {}}").report())
                .contains("needs the key json", "needs the key dialect");
    }

    private static List<TypeRef> times(String document) {
        return Documents.read(document + """

                paths: {}
                components:
                  schemas:
                    A:
                      properties:
                        a: {type: string, format: date-time}
                        b: {type: string, format: date-time, x-banksman-instant: true}
                        c: {type: string, format: date-time, x-banksman-instant: false}
                        d: {type: string, format: date}
                """).record("A").components().stream()
                .map(component -> component.type())
                .toList();
    }

    @Test
    void dateTimesAreInstantsWhereTheDocumentOrTheSchemaSaysSo() {
        TypeRef date = new TypeRef.Builtin(TypeRef.Kind.DATE);
        assertThat(times("")).containsExactly(DATE_TIME, INSTANT, DATE_TIME, date);
        assertThat(times("x-banksman-instant: true")).containsExactly(INSTANT, INSTANT, DATE_TIME, date);
    }

    @Test
    void nothingElseIsAnInstant() {
        assertThat(Documents.schemas("A: {properties: {a: {type: string, format: date, x-banksman-instant: true}}}")
                        .report())
                .isEqualTo("""
                        error BM202: x-banksman-instant belongs on the document, or a string with format date-time. Found: it on another schema.
                            at shop.yaml#/components/schemas/A/properties/a/x-banksman-instant
                            Move it there, or remove it.
                        """);
    }

    private static Documents.Result orders(String created) {
        return Documents.read("""
                tags: [{name: Orders}]
                paths:
                  /orders:
                    get: {operationId: listOrders, tags: [Orders], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}}
                    post:
                      operationId: createOrder
                      tags: [Orders]
                      x-banksman-created: %s
                      responses: {'201': {description: Where it is.}}
                  /orders/{id}:
                    get:
                      operationId: getOrder
                      x-banksman-name: get
                      x-banksman-unwrap: /data
                      tags: [Orders]
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: '', content: {application/json: {schema: {required: [data], properties: {data: {$ref: '#/components/schemas/Order'}}}}}}}
                components: {schemas: {Order: {properties: {resource_uri: {type: string}}}}}
                """.formatted(created));
    }

    @Test
    void whatIsCreatedIsReadByAnotherOperation() {
        var result = orders("{get: getOrder, location: X-Where}");
        AnswerPlan answer = result.sound().apis().get(0).methods().stream()
                .filter(method -> method.operationId().equals("createOrder"))
                .map(MethodPlan::answer)
                .findFirst()
                .orElseThrow();
        assertThat(answer.type()).isEqualTo(new TypeRef.Holding(TypeRef.Holder.CREATED, named("Order")));
        assertThat(answer.location()).contains("X-Where");
        assertThat(answer.unwrap()).contains("/data");
        assertThat(result.plan().entry().resources())
                .containsExactly(new ResourcePlan(new TypeRef.Named(List.of("Order"), false), "OrdersApi", "get"));
    }

    @Test
    void anOperationThatDoesntReadOneIsAnError() {
        assertThat(orders("{get: getOrders}").report()).isEqualTo("""
                error BM306: get of x-banksman-created names the operation that reads one such object by its path. Found: getOrders.
                    at shop.yaml#/paths/~1orders/post/x-banksman-created/get
                    Name one of getOrder.
                    Did you mean getOrder?
                """);
        assertThat(orders("{get: listOrders}").report()).contains("BM306", "Name one of getOrder.");
        assertThat(orders("{location: Location}").report()).contains("needs the key get");
    }

    private static Documents.Result sorted(String parameter) {
        return Documents.read("""
                paths:
                  /a: {get: {operationId: list, parameters: [{name: order_by, in: query, x-banksman-order: {descending: '-'}, %s}], responses: {'204': {description: ''}}}}
                components: {schemas: {Key: {type: string, enum: [a, b]}}}
                """.formatted(parameter));
    }

    private static ParameterPlan parameter(Documents.Result result) {
        return ((QueryPlan) result.type("ListQuery")).parameters().get(0);
    }

    @Test
    void keysToSortByHaveADirection() {
        TypeRef key = new TypeRef.Holding(TypeRef.Holder.SORTING, named("Key"));
        ParameterPlan one = parameter(sorted("schema: {$ref: '#/components/schemas/Key'}"));
        assertThat(one.type()).isEqualTo(key);
        assertThat(one.descending()).isEqualTo("-");
        ParameterPlan several = parameter(sorted("schema: {type: array, items: {$ref: '#/components/schemas/Key'}}"));
        assertThat(several.type()).isEqualTo(new TypeRef.ListOf(key, false));
        assertThat(sorted("schema: {type: string}").report()).isEqualTo("""
                error BM210: x-banksman-order belongs on a query parameter whose schema is a string enum, or an array of it. Found: it on another parameter.
                    at shop.yaml#/paths/~1a/get/parameters/0/x-banksman-order
                    List the keys to sort by as an enum, without their prefixes, or remove the extension.
                """);
    }

    private static Documents.Result scheme(String scheme) {
        return Documents.read("paths: {}\ncomponents: {securitySchemes: {key: {" + scheme + "}}}");
    }

    @Test
    void aPasswordThatIsAlwaysTheSameIsntAskedFor() {
        var credentials = scheme("type: http, scheme: basic, x-banksman-password: X")
                .sound()
                .entry()
                .credentials();
        assertThat(credentials.get(0).password()).contains("X");
        assertThat(credentials.get(0).isPair()).isFalse();
        assertThat(scheme("type: http, scheme: bearer, x-banksman-password: X").report())
                .isEqualTo("""
                error BM202: x-banksman-password belongs on a security scheme of http basic. Found: it on another scheme.
                    at shop.yaml#/components/securitySchemes/key/x-banksman-password
                    Move it there, or remove it.
                """);
    }
}
