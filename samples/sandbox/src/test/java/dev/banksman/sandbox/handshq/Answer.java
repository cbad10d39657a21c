package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(HttpResponse<byte[]> response) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return tree(text());
    }

    /** The value at a JSON Pointer. */
    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String string(String pointer) {
        return at(pointer).asString();
    }

    /** The same property of each item of a list. */
    List<String> each(String listPointer, String pointer) {
        return StreamSupport.stream(at(listPointer).spliterator(), false)
                .map(item -> item.at(pointer).asString())
                .toList();
    }

    /** Checks the status, then goes on. */
    Answer expect(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    /** Checks that this is one error, in the form that all errors have. */
    void expectError(int status, String title, String code, String detail) {
        expect(status);
        assertThat(header("Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
        assertThat(json())
                .isEqualTo(tree("{\"errors\":[{\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}]}"
                        .formatted(title, status, code, detail)));
    }

    /** Checks that this is a 422, and gives each error as {@code code pointer: detail}. */
    List<String> problems() {
        expect(422);
        return StreamSupport.stream(at("/errors").spliterator(), false)
                .map(Answer::problem)
                .toList();
    }

    private static String problem(JsonNode error) {
        assertThat(error.get("title").asString()).isEqualTo("Unprocessable Entity");
        assertThat(error.get("status").isNumber()).isTrue();
        return error.get("code").asString() + " " + error.at("/source/pointer").asString() + ": "
                + error.get("detail").asString();
    }
}
