package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's samples go through the generated types, and nothing of them is lost. */
class ReferenceSamplesTest {
    private static final Json JSON = Json.create();

    private static <T> T read(String name, Class<T> type) throws IOException {
        try (InputStream sample = ReferenceSamplesTest.class.getResourceAsStream("/hcss/samples/" + name + ".json")) {
            return JSON.read(Objects.requireNonNull(sample, name).readAllBytes(), "", type)
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"createProject.200", "replaceProject.200", "patchProject.200", "getProject.200"})
    void aProjectIsTyped(String name) throws IOException {
        Project project = read(name, Project.class);

        assertThat(project.id()).isEqualTo(ProjectId.of("c33d6196-ecae-4bca-8d90-93f6951ba9b6"));
        assertThat(project.businessUnitId()).isEqualTo(BusinessUnitId.of("308e83a3-59bf-4422-9803-a98120b51770"));
        assertThat(project.dateCreated()).isEqualTo(OffsetDateTime.parse("2022-01-01T12:01:48.000Z"));
        assertThat(project.lastModifiedByUserId().orNull()).isEqualTo("17f96543-9898-4be2-b6c7-e6723bbb1389");
        assertThat(project.lastModifiedBySystemUser()).isTrue();
        assertThat(project.deleted()).isFalse();
        assertThat(project.fields().values()).isEmpty();
        assertThat(project.fieldsMetadata().orNull()).isEqualTo(Map.of());
        assertThat(project.locationId().orNull()).isEqualTo("65f43597-43dd-4380-8930-91e0045f8aa8");
        assertThat(project.additionalProperties()).isEmpty();
    }

    @Test
    void onlyAWriteTellsOfWarnings() throws IOException {
        assertThat(read("createProject.200", Project.class).warnings()).isEmpty();
        assertThat(read("getProject.200", Project.class).warnings()).isNull();
    }

    @Test
    void aProjectThatIsWrittenIsTheSample() throws IOException {
        ProjectInput input = read("createProject.request", ProjectInput.class);

        assertThat(read("getProject.200", Project.class).toInput().build()).isEqualTo(input);
        assertThat(JudgedSandbox.json(JSON.writeRequest(input)))
                .isEqualTo(JudgedSandbox.json(
                        "{\"id\":\"c33d6196-ecae-4bca-8d90-93f6951ba9b6\",\"fields\":{},\"fieldsMetadata\":{},"
                                + "\"locationId\":\"65f43597-43dd-4380-8930-91e0045f8aa8\"}"));
    }

    @Test
    void anEmptyPageIsTheLast() throws IOException {
        ListProjectsDocument page = read("listProjects.200", ListProjectsDocument.class);

        assertThat(page.results()).isEmpty();
        assertThat(page.nextPageToken().orNull()).isNull();
        assertThat(page.hasNextPage()).isFalse();
    }
}
