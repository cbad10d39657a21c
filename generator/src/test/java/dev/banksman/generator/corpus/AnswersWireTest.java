package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.model.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client makes of answers, by status and media type. */
final class AnswersWireTest {
    @TempDir
    Path folder;

    @Test
    void answers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of(
                "json",
                "wildcard",
                "default_",
                "maybe",
                "text",
                "maybeText",
                "number",
                "binary",
                "xml",
                "events",
                "both")) {
            lines.add("return acme.build().a()." + name + "()");
        }
        try (CalledClient client = CalledClient.of("answers.yaml", folder, lines)) {
            client.answering(200, "application/json", "{\"name\":\"Rex\"}");
            for (int i : List.of(0, 2, 10)) {
                assertThat(client.call(lines.get(i))).asString().startsWith("Pet[name=Rex");
            }
            assertThat(client.call(lines.get(3))).asString().startsWith("Optional[Pet[name=Rex");
            assertThat(client.answering(206, "application/json", "[]").call(lines.get(1)))
                    .isEqualTo(List.of());
            assertThat(client.answering(200, "text/plain", "a \"b\"").call(lines.get(4)))
                    .isEqualTo("a \"b\"");
            assertThat(client.call(lines.get(5))).isEqualTo(Optional.of("a \"b\""));
            assertThat(client.answering(200, "text/plain", "42").call(lines.get(6)))
                    .isEqualTo(42L);
            assertThat(client.answering(204, "", "").call(lines.get(3))).isEqualTo(Optional.empty());
            assertThat(client.call(lines.get(5))).isEqualTo(Optional.empty());
            for (int i : List.of(7, 8, 9)) {
                client.answering(200, "any/thing", "raw");
                try (Download download = (Download) client.call(lines.get(i))) {
                    assertThat(download.body().readAllBytes()).isEqualTo("raw".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void anErrorsBodyIsOfTheDeclaredType() throws IOException {
        String call = "return acme.build().a().json()";
        try (CalledClient client = CalledClient.of("answers.yaml", folder, List.of(call))) {
            client.answering(
                    404, "application/problem+json", "{\"code\":\"E1\",\"message\":\"No pet.\",\"hint\":\"x\"}");
            assertThatThrownBy(() -> client.call(call)).isInstanceOfSatisfying(NotFoundException.class, e -> {
                assertThat(e.errors()).hasSize(1);
                assertThat(e.errors().get(0).code()).isEqualTo("E1");
                assertThat(e.errors().get(0).detail()).isEqualTo("No pet.");
                assertThat(e.body(client.type("Error"))).asString().startsWith("Error[code=E1, message=No pet.");
                assertThat(e.body(client.type("JsonDefaultError"))).asString().contains("hint=x");
            });
        }
    }
}
