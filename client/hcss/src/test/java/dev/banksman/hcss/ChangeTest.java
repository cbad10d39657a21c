package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A replacement erases what it does not have: so nothing may be lost between reading and putting back. */
class ChangeTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private JsonNode answered() {
        return JudgedSandbox.json(sandbox.last().responseBody());
    }

    @Test
    void readChangePutLosesNothingAlsoWhatTheDocumentDoesNotName() {
        ProjectId id = ProjectId.of("rich");
        sandbox.projects()
                .create(
                        sandbox.unit(),
                        ProjectInput.builder()
                                .id(id)
                                .fields(f -> f.name("Rich").additionalProperty("estimates", List.of()))
                                .fieldsMetadata(Map.of("name", Map.of("source", "import")))
                                .locationId("65f43597-43dd-4380-8930-91e0045f8aa8")
                                .additionalProperty("region", "west")
                                .build());
        sandbox.projects().get(sandbox.unit(), id);
        JsonNode before = answered();
        sandbox.projects()
                .change(
                        sandbox.unit(),
                        id,
                        (project, input) -> input.fields(project.fields().set("stage", "Won")));
        sandbox.projects().get(sandbox.unit(), id);
        ObjectNode after = (ObjectNode) answered();

        assertThat(after.at("/fields/stage").asString()).isEqualTo("Won");
        after.withObject("/fields").remove("stage");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatTheServerDecidesIsNotSentBack() {
        Project any = sandbox.any();
        sandbox.projects().change(sandbox.unit(), any.id(), (project, input) -> {});

        assertThat(sandbox.lastSent().propertyNames())
                .containsExactlyInAnyOrder("id", "fields", "fieldsMetadata", "locationId");
    }

    @Test
    void warningsAreOnTheResultOfAWriteAndNotSentBack() {
        Project any = sandbox.any();
        Project changed = sandbox.projects().change(sandbox.unit(), any.id(), (project, input) -> {});

        assertThat(changed.warnings())
                .containsExactly("The field 'totalEstimate' is calculated; its value was not kept.");
        assertThat(any.warnings()).isNull();
        assertThat(changed.toInput().build().additionalProperties()).isEmpty();
    }
}
