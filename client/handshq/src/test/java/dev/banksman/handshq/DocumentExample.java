package dev.banksman.handshq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An example of the document; all are the vendor's own samples.
 *
 * @param operation the operation's id, or the event's name
 * @param status the answer's status; 0 for a request and for an event
 * @param name the example's name there
 */
record DocumentExample(String operation, int status, String name, JsonNode value) {
    private static final JsonNode DOCUMENT = read();

    /** The examples of all answers. */
    static Stream<DocumentExample> answers() {
        return operations()
                .flatMap(operation -> operation.at("/responses").properties().stream()
                        .flatMap(answer -> of(operation, Integer.parseInt(answer.getKey()), answer.getValue())));
    }

    /** The examples of all request bodies. */
    static Stream<DocumentExample> requests() {
        return operations().flatMap(operation -> of(operation, 0, operation.at("/requestBody")));
    }

    /** The examples of all events, by the event's name. */
    static Stream<DocumentExample> events() {
        return DOCUMENT.at("/webhooks").properties().stream()
                .flatMap(webhook -> of(webhook.getKey(), 0, webhook.getValue().at("/post/requestBody")));
    }

    private static Stream<JsonNode> operations() {
        return DOCUMENT.at("/paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.has("operationId"));
    }

    private static Stream<DocumentExample> of(JsonNode operation, int status, JsonNode body) {
        return of(operation.get("operationId").stringValue(), status, body);
    }

    private static Stream<DocumentExample> of(String id, int status, JsonNode body) {
        return resolved(body).at("/content/application~1json/examples").properties().stream()
                .map(example -> new DocumentExample(
                        id,
                        status,
                        example.getKey(),
                        resolved(example.getValue()).get("value")));
    }

    private static JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? DOCUMENT.at(reference.stringValue().substring(1)) : node;
    }

    private static JsonNode read() {
        try (InputStream document =
                DocumentExample.class.getResourceAsStream("/dev/banksman/spec/handshq/openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return operation + (status == 0 ? " " : " " + status + " ") + name;
    }
}
