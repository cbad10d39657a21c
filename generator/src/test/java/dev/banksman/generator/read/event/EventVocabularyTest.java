package dev.banksman.generator.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.read.Documents;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a wrong {@code x-banksman-event}, word for word. */
final class EventVocabularyTest {

    private static String root(String value) {
        return Documents.read("x-banksman-event: " + value + """

                paths: {}
                webhooks:
                  a: {post: {requestBody: {content: {application/json: {schema: {properties: {type: {const: a}, data: {type: string}, included: {type: string}}}}}}, responses: {}}}
                """).report();
    }

    private static String webhook(String line) {
        var result = Documents.read("""
                x-banksman-event: {type: [{header: X-Event}]}
                paths: {}
                webhooks:
                  order_paid:
                    post:
                      %s
                      requestBody: {content: {application/json: {schema: {properties: {id: {type: string}}}}}}
                      responses: {'200': {description: ''}}
                """.formatted(line));
        return result.problems().errors().stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void allThatADocumentCanSay() {
        assertThat(
                        root(
                                "{type: [{pointer: /type}, {header: X-Event, pointer: [/type, /data]}], resource: /data, included: /included, signature: {header: X-Signature, algorithm: HmacSHA1, encoding: base64, prefix: ''}, unsubscribe: 410, looseSpelling: true}"))
                .isEmpty();
        assertThat(
                        root(
                                "{signature: {header: X, prefix: 'v1,', separator: ' ', content: '{header:X-Id}.{part:t}.{body}', timestamp: '{part:t}', tolerance: PT1M, keyPrefix: whsec_, keyEncoding: base64}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "header                                   |                        | x-banksman-event takes an object with the keys type, resource, included, signature, unsubscribe, looseSpelling. Found: header (a text). | {type: [{pointer: /data}]}",
                "{type: /type}                            | /type                  | type of x-banksman-event takes a list, each item an object with one or more of the keys pointer, header. Found: /type (a text). | [{pointer: /data}]",
                "{type: []}                               | /type                  | type of x-banksman-event takes a list, each item an object with one or more of the keys pointer, header. Found: [] (a list). | [{pointer: /data}]",
                "{type: [{}]}                             | /type/0                | an item of type of x-banksman-event takes an object with one or more of the keys pointer, header. Found: {} (an object). | {pointer: /data}",
                "{type: [{pointer: a}]}                   | /type/0/pointer        | pointer of an item of type of x-banksman-event takes a JSON Pointer, or a list, each item a JSON Pointer. Found: a (a text). | /data",
                "{type: [{header: 'X: Y'}]}               | /type/0/header         | header of an item of type of x-banksman-event takes the name of a header, or a list, each item the name of a header. Found: X: Y (a text). | X-Event-Type",
                "{resource: data}                         | /resource              | resource of x-banksman-event takes a JSON Pointer. Found: data (a text). | /data",
                "{signature: {header: X, prefix: 1}}      | /signature/prefix      | prefix of signature of x-banksman-event takes a text, which may be empty. Found: 1 (a number). | sha256=",
                "{signature: {header: X, content: '{bdy}'}} | /signature/content   | content of signature of x-banksman-event takes a text with {body} once, and else only {header:NAME} and {part:NAME} in braces. Found: {bdy} (a text). | '''{header:webhook-id}.{body}'''",
                "{signature: {header: X, timestamp: t}}   | /signature/timestamp   | timestamp of signature of x-banksman-event takes {header:NAME} or {part:NAME}. Found: t (a text). | '''{part:t}'''",
                "{signature: {header: X, separator: ''}}  | /signature/separator   | separator of signature of x-banksman-event takes a text of at least one character. Found:  (a text). | ,",
                "{unsubscribe: gone}                      | /unsubscribe           | unsubscribe of x-banksman-event takes an HTTP status. Found: gone (a text). | 429",
            })
    void aWrongValue(String value, String pointer, String sentence, String example) {
        String place = pointer == null ? "" : pointer;
        assertThat(root(value)).isEqualTo("""
                error BM203: %s
                    at shop.yaml#/x-banksman-event%s
                    Write it like this: %s.
                """.formatted(sentence, place, example));
    }

    @Test
    void aWrongKey() {
        assertThat(root("{types: [{heder: X}]}")).isEqualTo("""
                error BM204: x-banksman-event has the keys type, resource, included, signature, unsubscribe, looseSpelling. Found: types.
                    at shop.yaml#/x-banksman-event/types
                    Use one of these, or remove it.
                    Did you mean type?
                """);
        assertThat(root("{type: [{heder: X}]}")).isEqualTo("""
                error BM204: an item of type of x-banksman-event has the keys pointer, header. Found: heder.
                    at shop.yaml#/x-banksman-event/type/0/heder
                    Use one of these, or remove it.
                    Did you mean header?
                """);
    }

    @Test
    void aWrongSignature() {
        assertThat(root("{signature: {algorithm: HmacMD5, encoding: Hex}}")).isEqualTo("""
                error BM206: algorithm of signature of x-banksman-event is one of HmacSHA1, HmacSHA256, HmacSHA512. Found: HmacMD5.
                    at shop.yaml#/x-banksman-event/signature/algorithm
                    Write one of these.
                error BM206: encoding of signature of x-banksman-event is one of hex, base64. Found: Hex.
                    at shop.yaml#/x-banksman-event/signature/encoding
                    Write one of these.
                    Did you mean hex?
                error BM205: signature of x-banksman-event needs the key header. Found: algorithm, encoding.
                    at shop.yaml#/x-banksman-event/signature
                    Add it, like this: header: X-Event-Type.
                """);
    }

    @Test
    void whatOnlyOneWebhookCanSay() {
        assertThat(root("{identity: [/id]}")).isEqualTo("""
                error BM204: x-banksman-event has the keys type, resource, included, signature, unsubscribe, looseSpelling. Found: identity.
                    at shop.yaml#/x-banksman-event/identity
                    Use one of these, or remove it.
                """);
    }

    @Test
    void itBelongsOnTheDocumentAndOnWebhooks() {
        var result = Documents.read(
                "paths: {/a: {get: {operationId: a, x-banksman-event: {name: a}, responses: {'204': {description: ''}}}}}");
        assertThat(result.report()).isEqualTo("""
                error BM202: x-banksman-event belongs on the document, a webhook's operation. Found: it on an operation.
                    at shop.yaml#/paths/~1a/get/x-banksman-event
                    Move it there, or remove it.
                """);
    }

    @Test
    void aWrongValueOnAWebhook() {
        assertThat(webhook("x-banksman-event: {nmae: a, shape: {pointer: /id}}"))
                .isEqualTo("""
                error BM204: x-banksman-event has the keys type, resource, included, signature, unsubscribe, name, shape, identity. Found: nmae.
                    at shop.yaml#/webhooks/order_paid/post/x-banksman-event/nmae
                    Use one of these, or remove it.
                    Did you mean name?
                error BM205: shape of x-banksman-event needs the key value. Found: pointer.
                    at shop.yaml#/webhooks/order_paid/post/x-banksman-event/shape
                    Add it, like this: value: page.
                """);
    }

    @Test
    void whatIsSaidInVain() {
        assertThat(Documents.read("x-banksman-event: {unsubscribe: 410}\npaths: {}")
                        .report())
                .isEqualTo("""
                warning BM425: x-banksman-event is about webhooks and callbacks. Found: a document without any.
                    at shop.yaml#/x-banksman-event
                    Add them, or remove it; until then, it says nothing.
                """);
        assertThat(Documents.read("""
                x-banksman-event: {type: [{header: X-Event}], signature: {header: X-Sign}}
                paths: {}
                webhooks:
                  a: {post: {x-banksman-event: {signature: {header: X-Sign}}, responses: {}}}
                  b: {post: {x-banksman-event: {signature: {header: X-Other}}, responses: {}}}
                """).report()).isEqualTo("""
                warning BM424: All deliveries are signed in one way. Found: another by X-Other.
                    at shop.yaml#/webhooks/b/post/x-banksman-event/signature
                    Say it once, on the document; until then, the first signature counts.
                """);
    }
}
