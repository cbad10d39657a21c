package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProjectPatchTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private static Map<String, Object> competitor() {
        Map<String, Object> competitor = new LinkedHashMap<>();
        competitor.put("name", "Competitor 1");
        competitor.put("amount", 38204);
        competitor.put("winner", true);
        return competitor;
    }

    private Project patch(Consumer<ProjectPatch.Builder> patch) {
        return sandbox.projects().patch(sandbox.unit(), sandbox.any().id(), patch);
    }

    private static JsonNode sample(String name) {
        try (InputStream sample =
                ProjectPatchTest.class.getResourceAsStream("/hcss/samples/patchProject.request." + name + ".json")) {
            return JudgedSandbox.json(Objects.requireNonNull(sample, name).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTextIsSetAsTheReferenceShows() {
        Project patched = patch(p -> p.set("name", "New Project Name"));

        assertThat(sandbox.lastSent()).isEqualTo(sample("text"));
        assertThat(patched.fields().string("name")).isEqualTo("New Project Name");
        assertThat(patched.fields().string("stage")).isEqualTo("Bid");
    }

    @Test
    void aWholeArrayIsReplacedAsTheReferenceShows() {
        Project patched = patch(p -> p.replaceArray("bidResults", List.of(competitor())));

        assertThat(sandbox.lastSent()).isEqualTo(sample("wholeArray"));
        assertThat(patched.fields().list("bidResults")).hasSize(1);
    }

    @Test
    void anElementIsAppendedAsTheReferenceShows() {
        Project patched = patch(p -> p.append("bidResults", competitor()));

        assertThat(sandbox.lastSent()).isEqualTo(sample("append"));
        assertThat(patched.fields().list("bidResults")).hasSize(2);
    }

    @Test
    void anElementIsReplacedAsTheReferenceShows() {
        Project patched = patch(p -> p.replaceElement("bidResults", 0, competitor()));

        assertThat(sandbox.lastSent()).isEqualTo(sample("element"));
        assertThat(patched.fields().list("bidResults")).hasSize(1);
    }

    @Test
    void pathsAreTakenAsTheReferenceWritesThem() {
        ProjectPatch patch = ProjectPatch.builder()
                .path("fields/name", "x")
                .path("fields/bidResults/-", 1)
                .path("fields/bidResults/0", 2)
                .build();

        assertThat(patch.operations())
                .extracting(operation -> operation.op() + " " + operation.path())
                .containsExactly("add fields/name", "add fields/bidResults/-", "replace fields/bidResults/0");
    }

    @Test
    void fieldIdsAreEscaped() {
        Project patched = patch(p -> p.set("haul/km~one-way", 4));

        assertThat(sandbox.lastSent().at("/0/path").asString()).isEqualTo("fields/haul~1km~0one-way");
        assertThat(patched.fields().number("haul/km~one-way")).isEqualByComparingTo("4");
    }

    @Test
    void instantsAreWrittenAsTheDocumentDoes() {
        patch(p -> p.set("8230a513-065b-4928-a64b-57cef4de1a31", Instant.parse("2021-01-01T00:00:00Z")));

        assertThat(sandbox.lastSent().at("/0/value").asString()).isEqualTo("2021-01-01T00:00:00.00000Z");
    }

    @Test
    void anEmptyFieldIsSentAsNull() {
        Project patched = patch(p -> p.set("stage", null));

        assertThat(sandbox.lastSent())
                .isEqualTo(JudgedSandbox.json("[{\"path\":\"fields/stage\",\"op\":\"add\",\"value\":null}]"));
        assertThat(patched.fields().has("stage")).isTrue();
        assertThat(patched.fields().string("stage")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fields/estimates/2/selectedEstimate | A property inside an array element can't be set. Found: fields/estimates/2/selectedEstimate. Use fields/estimates/2 with the whole element instead.
            fields/estimates/-/selectedEstimate | A property inside an array element can't be set. Found: fields/estimates/-/selectedEstimate. Use fields/estimates with the whole array instead.
            /fields/name | A path has no leading slash in this dialect. Found: /fields/name. Use fields/name instead.
            fields/address/city | Only whole fields and elements of lists can be set. Found: fields/address/city. Use fields/address with the whole value instead.
            locationId | A path begins with fields/ and a field's id. Found: locationId. Use fields/name instead.
            """)
    void whatTheDialectRefusesIsRefusedWhenItIsBuilt(String path, String message) {
        assertThatThrownBy(() -> ProjectPatch.builder().path(path, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void whatCannotBeIsRefusedWhenItIsBuilt() {
        ProjectPatch.Builder patch = ProjectPatch.builder();

        assertThatThrownBy(() -> patch.replaceElement("bidResults", -1, 1))
                .hasMessage("Elements are counted from 0. Found: -1. To add one at the end, say append(…).");
        assertThatThrownBy(() -> patch.set("", 1))
                .hasMessage("A field's id must not be empty. Found: an empty one. Name the field.");
        assertThatThrownBy(patch::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A patch changes something. Found: no step. Say set(…) or append(…).");
    }

    @Test
    void removingIsAnExplicitStepThatTheServerMayRefuse() {
        assertThatThrownBy(() -> patch(p -> p.removeUndocumented("stage")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("'op' is add or replace, not 'remove'");
        assertThat(sandbox.lastSent()).isEqualTo(JudgedSandbox.json("[{\"path\":\"fields/stage\",\"op\":\"remove\"}]"));
    }
}
