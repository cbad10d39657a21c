package dev.banksman.generator.read.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.read.Documents;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a wrong extension, word for word. */
final class VocabularyTest {

    /** A document with one line at its root. */
    private static String root(String line) {
        return Documents.read(line + "\npaths: {}").report();
    }

    /** A document with extensions on its one operation, which answers {@code {data: [..], meta: {..}}}. */
    private static String operation(String extensions) {
        return Documents.read("""
                        paths:
                          /a:
                            get:
                              operationId: a
                              %s
                              parameters: [{name: page, in: query, schema: {type: integer}}]
                              responses:
                                '200':
                                  description: ''
                                  content:
                                    application/json:
                                      schema:
                                        required: [data, meta]
                                        properties:
                                          data: {type: array, items: {type: string}}
                                          meta: {properties: {total: {type: integer}, state: {type: string, enum: [open, done]}, job: {properties: {id: {type: string}}}}}
                        """.formatted(extensions)).report();
    }

    @Test
    void anUnknownExtension() {
        assertThat(root("x-banksman-nmae: Shop")).isEqualTo("""
                        error BM201: An x-banksman extension is a word of the vocabulary. Found: x-banksman-nmae.
                            at shop.yaml#/x-banksman-nmae
                            Use one of x-banksman-budget, x-banksman-error, x-banksman-event, x-banksman-formats, x-banksman-instant, x-banksman-mixin, x-banksman-name, x-banksman-odata, x-banksman-paging, x-banksman-poll, x-banksman-retry, x-banksman-unwrap, or remove it.
                            Did you mean x-banksman-name?
                        """);
    }

    @Test
    void otherPeoplesExtensionsAreTheirs() {
        assertThat(root("x-acme: {y: 1}")).isEmpty();
    }

    @Test
    void anExtensionInTheWrongPlace() {
        assertThat(root("x-banksman-newtype: true")).isEqualTo("""
                        error BM202: x-banksman-newtype belongs on a schema. Found: it on the document.
                            at shop.yaml#/x-banksman-newtype
                            Move it there, or remove it.
                        """);
    }

    @Test
    void noPlaceIsForgotten() {
        var result = Documents.whole("""
                openapi: 3.1.0
                info: {title: Shop, version: v1, x-banksman-a: 1}
                tags: [{name: A, x-banksman-b: 1}]
                paths:
                  /a:
                    x-banksman-c: 1
                    post:
                      x-banksman-d: 1
                      parameters: [{name: q, in: query, x-banksman-e: 1, schema: {type: string, x-banksman-f: 1}}]
                      requestBody: {x-banksman-g: 1, content: {application/json: {x-banksman-h: 1, schema: {type: string}}}}
                      responses: {'200': {description: '', x-banksman-i: 1, content: {application/json: {x-banksman-j: 1, schema: {properties: {a: {type: string, x-banksman-k: 1}}}}}}}
                components:
                  securitySchemes: {key: {type: http, scheme: bearer, x-banksman-l: 1}}
                  schemas: {A: {type: array, x-banksman-m: 1, items: {type: string, x-banksman-n: 1}}}
                """, Map.of(), Map.of());
        assertThat(result.problems().errors())
                .extracting(problem -> problem.kind() + " " + problem.found())
                .containsExactly(
                        "UNKNOWN_EXTENSION x-banksman-a",
                        "UNKNOWN_EXTENSION x-banksman-b",
                        "UNKNOWN_EXTENSION x-banksman-c",
                        "UNKNOWN_EXTENSION x-banksman-d",
                        "UNKNOWN_EXTENSION x-banksman-e",
                        "UNKNOWN_EXTENSION x-banksman-f",
                        "UNKNOWN_EXTENSION x-banksman-g",
                        "UNKNOWN_EXTENSION x-banksman-h",
                        "UNKNOWN_EXTENSION x-banksman-i",
                        "UNKNOWN_EXTENSION x-banksman-j",
                        "UNKNOWN_EXTENSION x-banksman-k",
                        "UNKNOWN_EXTENSION x-banksman-l",
                        "UNKNOWN_EXTENSION x-banksman-m",
                        "UNKNOWN_EXTENSION x-banksman-n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-banksman-name: 1                             | x-banksman-name takes a Java identifier. Found: 1 (a number). | projectName",
                "x-banksman-name: a-b                           | x-banksman-name takes a Java identifier. Found: a-b (a text). | projectName",
                "x-banksman-name: class                         | x-banksman-name takes a Java identifier. Found: class (a text). | projectName",
                "x-banksman-name:                               | x-banksman-name takes a Java identifier. Found: nothing. | projectName",
                "x-banksman-mixin: Fields                       | x-banksman-mixin takes a qualified Java name, or a list, each item a qualified Java name. Found: Fields (a text). | com.acme.Fields",
                "x-banksman-unwrap: data                        | x-banksman-unwrap takes a JSON Pointer. Found: data (a text). | /data",
                "x-banksman-unwrap: /da~ta                      | x-banksman-unwrap takes a JSON Pointer. Found: /da~ta (a text). | /data",
                "x-banksman-budget: 60                          | x-banksman-budget takes an object with the keys requests, period, scope. Found: 60 (a number). | {requests: 3}",
                "x-banksman-budget: [1]                         | x-banksman-budget takes an object with the keys requests, period, scope. Found: [1] (a list). | {requests: 3}",
                "x-banksman-retry: 3                            | x-banksman-retry takes one of never, or an object with the keys attempts, statuses, backoff, maxBackoff, unsafe. Found: 3 (a number). | never",
                "x-banksman-odata: true                          | x-banksman-odata takes an object with one or more of the keys inOperator, filterNeedsExpand. Found: true. | {inOperator: true}",
                "x-banksman-odata: {}                            | x-banksman-odata takes an object with one or more of the keys inOperator, filterNeedsExpand. Found: {} (an object). | {inOperator: true}",
                "x-banksman-error: {}                           | x-banksman-error needs the key errors. Found: no key. | errors: /data",
            })
    void aWrongValue(String line, String sentence, String example) {
        assertThat(root(line)).contains(": " + sentence + "\n").contains(" like this: " + example + ".\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-banksman-budget: {requests: 0}                        | /x-banksman-budget/requests   | requests of x-banksman-budget takes a whole number of at least 1. Found: 0 (a number).",
                "x-banksman-budget: {requests: 1, period: 1m}            | /x-banksman-budget/period     | period of x-banksman-budget takes a duration of ISO 8601. Found: 1m (a text).",
                "x-banksman-budget: {requests: 1, period: PT0S}          | /x-banksman-budget/period     | period of x-banksman-budget takes a duration of ISO 8601. Found: PT0S (a text).",
                "x-banksman-budget: {requests: 1, period: 60}            | /x-banksman-budget/period     | period of x-banksman-budget takes a duration of ISO 8601. Found: 60 (a number).",
                "x-banksman-budget: {requests: 1, scope: hots}           | /x-banksman-budget/scope      | scope of x-banksman-budget is one of credential, host, operation. Found: hots.",
                "x-banksman-budget: {period: PT1M}                       | /x-banksman-budget            | x-banksman-budget needs the key requests. Found: period.",
                "x-banksman-budget: {requests: 1, per: PT1M}             | /x-banksman-budget/per        | x-banksman-budget has the keys requests, period, scope. Found: per.",
                "x-banksman-retry: nevr                                  | /x-banksman-retry             | x-banksman-retry is one of never. Found: nevr.",
                "x-banksman-retry: {statuses: [429, 1000]}               | /x-banksman-retry/statuses/1  | an item of statuses of x-banksman-retry takes an HTTP status. Found: 1000 (a number).",
                "x-banksman-retry: {statuses: []}                        | /x-banksman-retry/statuses    | statuses of x-banksman-retry takes a list, each item an HTTP status. Found: [] (a list).",
                "x-banksman-retry: {unsafe: maybe}                       | /x-banksman-retry/unsafe      | unsafe of x-banksman-retry takes true or false. Found: maybe (a text).",
                "x-banksman-mixin: [com.acme.A, 1]                       | /x-banksman-mixin/1           | an item of x-banksman-mixin takes a qualified Java name. Found: 1 (a number).",
            })
    void aWrongPartOfAValue(String line, String pointer, String sentence) {
        assertThat(root(line)).contains(": " + sentence + "\n    at shop.yaml#" + pointer + "\n");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(root("x-banksman-budget: {period: x, scope: hsot, reqests: 3}"))
                .isEqualTo("""
                        error BM203: period of x-banksman-budget takes a duration of ISO 8601. Found: x (a text).
                            at shop.yaml#/x-banksman-budget/period
                            Write it like this: PT30S.
                        error BM206: scope of x-banksman-budget is one of credential, host, operation. Found: hsot.
                            at shop.yaml#/x-banksman-budget/scope
                            Write one of these.
                            Did you mean host?
                        error BM204: x-banksman-budget has the keys requests, period, scope. Found: reqests.
                            at shop.yaml#/x-banksman-budget/reqests
                            Use one of these, or remove it.
                            Did you mean requests?
                        error BM205: x-banksman-budget needs the key requests. Found: period, scope, reqests.
                            at shop.yaml#/x-banksman-budget
                            Add it, like this: requests: 3.
                        """);
    }

    @Test
    void aPointerOutOfTheAnswer() {
        assertThat(operation("x-banksman-unwrap: /dat")).isEqualTo("""
                        error BM301: x-banksman-unwrap points into the answer. Found: /dat.
                            at shop.yaml#/paths/~1a/get/x-banksman-unwrap
                            Point to one of /data, /meta.
                            Did you mean /data?
                        """);
    }

    @Test
    void pointersOfPaging() {
        assertThat(
                        operation(
                                "x-banksman-paging: {style: page, parameter: pgae, items: /meta, total: /meta/totl, next: /data/x/y}"))
                .isEqualTo("""
                        error BM302: items of x-banksman-paging points to an array. Found: /meta.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging/items
                            Correct the pointer, or the schema that it leads to.
                        """);
        assertThat(
                        operation(
                                "x-banksman-paging: {style: page, parameter: page, items: /data, total: /meta/totl, next: /data/x}"))
                .isEqualTo("""
                        error BM301: next of x-banksman-paging points into the answer. Found: /data/x.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging/next
                            Point to one of /data/0.
                            Did you mean /data/0?
                        error BM301: total of x-banksman-paging points into the answer. Found: /meta/totl.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging/total
                            Point to one of /meta/total, /meta/state, /meta/job.
                            Did you mean /meta/total?
                        """);
    }

    @Test
    void parametersOfPaging() {
        assertThat(operation("x-banksman-paging: {style: page, parameter: pgae, limitParameter: limit, items: /data}"))
                .isEqualTo("""
                        error BM303: parameter of x-banksman-paging names a query parameter of the operation. Found: pgae.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging/parameter
                            Name one of page, or declare it.
                            Did you mean page?
                        error BM303: limitParameter of x-banksman-paging names a query parameter of the operation. Found: limit.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging/limitParameter
                            Name one of page, or declare it.
                        """);
    }

    @Test
    void keysThatAStyleOfPagingNeeds() {
        assertThat(operation("x-banksman-paging: {style: token, items: /data}")).isEqualTo("""
                        error BM205: x-banksman-paging needs the key parameter. Found: style token without it.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging
                            Add it, like this: parameter: token.
                        error BM205: x-banksman-paging needs the key next. Found: style token without it.
                            at shop.yaml#/paths/~1a/get/x-banksman-paging
                            Add it, like this: next: /nextPageToken.
                        """);
    }

    @Test
    void statesOfAPoll() {
        assertThat(
                        operation(
                                "x-banksman-poll: {state: /meta/state, done: [dnoe], failed: [bad], every: PT2S, atMost: PT1S}"))
                .isEqualTo("""
                        error BM206: an item of done of x-banksman-poll is one of open, done. Found: dnoe.
                            at shop.yaml#/paths/~1a/get/x-banksman-poll/done/0
                            Write one of these.
                            Did you mean done?
                        error BM206: an item of failed of x-banksman-poll is one of open, done. Found: bad.
                            at shop.yaml#/paths/~1a/get/x-banksman-poll/failed/0
                            Write one of these.
                        error BM208: x-banksman-poll waits at least once: atMost is not shorter than every. Found: every PT2S and atMost PT1S.
                            at shop.yaml#/paths/~1a/get/x-banksman-poll/atMost
                            Raise atMost.
                        """);
        assertThat(operation("x-banksman-poll: {state: /meta/job, done: [x], every: PT1S, atMost: PT1S}"))
                .isEqualTo("""
                        error BM302: state of x-banksman-poll points to a single value. Found: /meta/job.
                            at shop.yaml#/paths/~1a/get/x-banksman-poll/state
                            Correct the pointer, or the schema that it leads to.
                        """);
    }

    @Test
    void aPointerWithoutAnAnswer() {
        var result = Documents.read(
                "paths: {/a: {get: {operationId: a, x-banksman-unwrap: /data, responses: {'204': {description: ''}}}}}");
        assertThat(result.report()).isEqualTo("""
                        error BM304: x-banksman-unwrap needs a JSON answer to point into. Found: no JSON answer.
                            at shop.yaml#/paths/~1a/get/x-banksman-unwrap
                            Give the success answer a JSON schema, or remove it.
                        """);
    }

    @Test
    void newtypesAreNamedStrings() {
        var result = Documents.schemas("""
                Number: {type: integer, x-banksman-newtype: true}
                A: {properties: {id: {type: string, x-banksman-newtype: true}}}
                """);
        assertThat(result.report()).isEqualTo("""
                        error BM207: x-banksman-newtype belongs on a schema of type string under components/schemas. Found: it on a schema of type integer.
                            at shop.yaml#/components/schemas/Number/x-banksman-newtype
                            Move the schema there and refer to it, or remove the extension.
                        error BM207: x-banksman-newtype belongs on a schema of type string under components/schemas. Found: it on a schema of type string.
                            at shop.yaml#/components/schemas/A/properties/id/x-banksman-newtype
                            Move the schema there and refer to it, or remove the extension.
                        """);
    }

    @Test
    void whatOnlyARecordCanHave() {
        assertThat(Documents.schemas("A: {type: string, enum: [a], x-banksman-mixin: com.acme.A}")
                        .report())
                .isEqualTo("""
                        error BM202: x-banksman-mixin belongs on an object schema with properties. Found: it on a schema without properties.
                            at shop.yaml#/components/schemas/A/x-banksman-mixin
                            Move it there, or remove it.
                        """);
    }

    @Test
    void anApiHasOneParent() {
        var result = Documents.read("tags: [{name: A, x-banksman-mixin: [com.acme.A, com.acme.B]}]\npaths: {}");
        assertThat(result.report()).isEqualTo("""
                        error BM203: x-banksman-mixin of a tag takes one qualified Java name. Found: 2 names.
                            at shop.yaml#/tags/0/x-banksman-mixin
                            Write it like this: com.acme.Fields.
                        """);
    }

    @Test
    void pointersIntoErrors() {
        var result = Documents.read("""
                x-banksman-error: {errors: /errors, status: /sttaus, title: /title}
                paths:
                  /a: {get: {operationId: a, responses: {'204': {description: ''}, '404': {$ref: '#/components/responses/Bad'}}}}
                components:
                  responses: {Bad: {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Errors'}}}}}
                  schemas:
                    Errors: {properties: {errors: {type: array, items: {properties: {status: {type: integer}, title: {type: string}}}}}}
                """);
        assertThat(result.report()).isEqualTo("""
                        error BM301: status of x-banksman-error points into one error. Found: /sttaus.
                            at shop.yaml#/x-banksman-error/status
                            Point to one of /status, /title.
                            Did you mean /status?
                        """);
    }
}
