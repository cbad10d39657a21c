package dev.banksman.generator.read.operation;

import static dev.banksman.generator.read.Types.buildable;
import static dev.banksman.generator.read.Types.listOf;
import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VariantsTest {
    private static final String SCHEMAS = """
            components:
              schemas:
                Item: {properties: {id: {type: string}}}
                JobDocument: {required: [data], properties: {data: {$ref: '#/components/schemas/Job'}}}
                Job: {required: [state], properties: {state: {type: string, enum: [queued, done, failed]}}}
            """;

    @Test
    void aPagedListHasFourFaces() {
        var result = Documents.read("""
                paths:
                  /items:
                    get:
                      operationId: listItems
                      x-banksman-name: list
                      x-banksman-unwrap: /data
                      x-banksman-paging: {style: page, parameter: page, limitParameter: size, items: /data, total: /meta/pages, current: /meta/page}
                      parameters: [{name: page, in: query, schema: {type: integer}}, {name: size, in: query, schema: {type: integer}}]
                      responses:
                        '200':
                          description: A page.
                          content:
                            application/json:
                              schema:
                                required: [data, meta]
                                properties:
                                  data: {type: array, items: {$ref: '#/components/schemas/Item'}}
                                  meta: {properties: {pages: {type: integer}, page: {type: integer}}}
                """ + SCHEMAS);
        AnswerPlan inside =
                new AnswerPlan(listOf(named("Item")), false, Optional.of("/data"), Types.doc("A page."), List.of());
        AnswerPlan whole =
                new AnswerPlan(named("ListItemsDocument"), false, Optional.empty(), Types.doc("A page."), List.of());
        PagingPlan paging = new PagingPlan(
                PagingPlan.Style.PAGE,
                "page",
                "size",
                "/data",
                "",
                "/meta/pages",
                "/meta/page",
                "",
                named("Item"),
                named("ListItemsDocument"));
        assertThat(result.sound().apis().get(0).methods())
                .extracting(MethodPlan::name, MethodPlan::variant, MethodPlan::answer, MethodPlan::paging)
                .containsExactly(
                        tuple("list", Variant.PLAIN, inside, Optional.empty()),
                        tuple("listDocument", Variant.DOCUMENT, whole, Optional.empty()),
                        tuple("listAll", Variant.ALL, inside, Optional.of(paging)));
        assertThat(result.methods())
                .extracting(MethodPlan::query)
                .containsOnly(Optional.of(buildable("ListItemsQuery")));
    }

    private static Documents.Result job(String extensions) {
        return Documents.read("""
                paths:
                  /jobs/{id}:
                    get:
                      operationId: getJob
                      %s
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/JobDocument'}}}}}
                """.formatted(extensions) + SCHEMAS);
    }

    @Test
    void aPolledGetCanBeAwaited() {
        var result = job("x-banksman-unwrap: /data\n      x-banksman-name: get\n      "
                + "x-banksman-poll: {state: /data/state, done: [done], failed: [failed], every: PT30S, atMost: PT11M}");
        assertThat(result.sound().apis().get(0).methods())
                .extracting(MethodPlan::name)
                .containsExactly("get", "getDocument", "await");
        assertThat(result.method("await").answer().type()).isEqualTo(named("Job"));
        assertThat(result.method("await").poll())
                .contains(new PollPlan(
                        "/data/state",
                        List.of("done"),
                        List.of("failed"),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(11)));
        assertThat(result.method("get").poll()).isEmpty();
    }

    @Test
    void otherNamesAreExtended() {
        var result = job("x-banksman-poll: {state: /data/state, done: [done], every: PT1S, atMost: PT1S}");
        assertThat(result.sound().apis().get(0).methods())
                .extracting(MethodPlan::name)
                .containsExactly("getJob", "awaitGetJob");
    }

    @Test
    void withoutAnEnvelopeThereIsNoDocument() {
        assertThat(job("x-banksman-unwrap: ''").methods())
                .extracting(MethodPlan::name)
                .containsExactly("getJob");
    }

    @Test
    void aDeclaredOperationWinsAClash() {
        var result = Documents.read("""
                paths:
                  /jobs/{id}:
                    get:
                      operationId: get
                      x-banksman-unwrap: /data
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/JobDocument'}}}}}
                  /later: {get: {operationId: getDocument, responses: {'204': {description: ''}}}}
                  /last: {get: {operationId: toString, responses: {'204': {description: ''}}}}
                """ + SCHEMAS);
        assertThat(result.methods())
                .extracting(MethodPlan::name)
                .containsExactly("get", "getDocument_", "getDocument", "toString_");
        assertThat(result.report()).isEqualTo("""
                warning BM501: A Java name belongs to one thing. Found: a second getDocument.
                    at shop.yaml#/paths/~1jobs~1{id}/get
                    It is called getDocument_. Another x-banksman-name of the operation frees it.
                warning BM502: Names of Java and of the runtime are reserved. Found: toString.
                    at shop.yaml#/paths/~1last/get
                    It is called toString_. x-banksman-name gives it another name.
                """);
    }

    @Test
    void twoAddressesOfOneThingAreOneMethodWithTwoArgumentLists() {
        var result = addressed("x-banksman-name: get", "/jobs/{jobId}", "/shops/{shopId}/jobs/{place}");
        assertThat(result.sound().apis().get(0).methods())
                .extracting(MethodPlan::name, method -> method.path().size())
                .containsExactly(tuple("get", 1), tuple("getDocument", 1), tuple("get", 2), tuple("getDocument", 2));
    }

    @Test
    void argumentsThatNoReaderCanTellApartMakeNoOverload() {
        var result = addressed("x-banksman-name: get", "/jobs/{place}", "/shops/{place}");
        assertThat(result.methods())
                .extracting(MethodPlan::name)
                .containsExactly("get", "getDocument", "get_", "get_Document");
        assertThat(result.report()).isEqualTo("""
                warning BM501: A Java name belongs to one thing. Found: a second get.
                    at shop.yaml#/paths/~1shops~1{place}/get
                    It is called get_. x-banksman-name gives it another name.
                """);
    }

    @Test
    void onlyANameThatIsGivenIsShared() {
        var result = addressed("", "/jobs/{jobId}", "/shops/{shopId}/jobs/{place}");
        assertThat(result.methods())
                .extracting(MethodPlan::name)
                .containsExactly("getIt", "getItDocument", "getIt_", "getIt_Document");
    }

    /** Two operations, whose path parameters {@code jobId} and {@code shopId} have types of their own. */
    private static Documents.Result addressed(String name, String one, String other) {
        String operation = """
                  %s:
                    parameters: [%s]
                    get:
                      operationId: %s
                      x-banksman-unwrap: /data
                      %s
                      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/JobDocument'}}}}}
                """;
        return Documents.read("paths:\n"
                + operation.formatted(one, pathParameters(one), "get_it", name)
                + operation.formatted(other, pathParameters(other), "getIt", name)
                + SCHEMAS
                + "    jobId: {type: string, x-banksman-newtype: true}\n"
                + "    shopId: {type: string, x-banksman-newtype: true}\n"
                + "    place: {type: string}\n");
    }

    private static String pathParameters(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(name -> "{name: %1$s, in: path, required: true, schema: {$ref: '#/components/schemas/%1$s'}}"
                        .formatted(name.group(1)))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "required: [data], properties: {data: {type: string}}                  | false",
                "properties: {data: {type: string}}                                    | true",
                "required: [data], properties: {data: {type: [string, 'null']}}        | true",
            })
    void theInsideIsOptionalWhereItCanBeMissing(String envelope, boolean optional) {
        var result = Documents.read(
                "paths: {/a: {get: {operationId: a, x-banksman-unwrap: /data, responses: {'200': {description: '', content: {application/json: {schema: {"
                        + envelope + "}}}}}}}}");
        assertThat(result.method("a").answer())
                .isEqualTo(new AnswerPlan(Types.STRING, optional, Optional.of("/data"), Doc.NONE, List.of()));
    }
}
