package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.NotFoundException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectArchivingTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId ID = ProjectId.of("1001");

    private final ProjectsApi projects = sandbox.client().projects();

    @AfterEach
    void unarchive() {
        if (projects.get(ID).archivedAt() != null) {
            projects.unarchive(ID);
        }
    }

    @Test
    void archivesAndUnarchives() {
        assertThat(projects.archive(ID).archivedAt()).isEqualTo(OffsetDateTime.parse("2026-03-02T08:30:00.250Z"));
        assertThat(projects.unarchive(ID).archivedAt()).isNull();

        assertThat(sandbox.requests())
                .containsExactly("PATCH /projects/1001/archive", "PATCH /projects/1001/unarchive");
        assertThat(sandbox.exchanges()).allMatch(exchange -> exchange.requestBody().length == 0);
    }

    @Test
    void theDocumentsHaveTheProjectAndNothingElse() {
        ProjectDocument archived = projects.archiveDocument(ID);
        ProjectDocument unarchived = projects.unarchiveDocument(ID);

        assertThat(archived.included()).isNull();
        assertThat(archived.data().archivedAt()).isNotNull();
        assertThat(unarchived).isEqualTo(new ProjectDocument(projects.get(ID), null, Map.of()));
    }

    @Test
    void archivingTwiceIsNotFoundWithTheParsedErrors() {
        projects.archive(ID);

        NotFoundException refused = catchThrowableOfType(NotFoundException.class, () -> projects.archive(ID));

        assertThat(refused)
                .hasMessage("PATCH " + sandbox.system().url() + "/projects/1001/archive answered 404: Not Found: "
                        + "The project has already been archived. (1 attempt)");
        assertThat(refused.errors())
                .containsExactly(new ApiError(
                        404,
                        "not_found",
                        "Not Found",
                        "The project has already been archived.",
                        null,
                        "{\"title\":\"Not Found\",\"status\":404,\"code\":\"not_found\","
                                + "\"detail\":\"The project has already been archived.\"}"));
        assertThat(refused.operation()).isEqualTo("ProjectsApi#archive(ProjectId)");
        assertThat(refused.method()).isEqualTo("PATCH");
        assertThat(refused.url()).isEqualTo(URI.create(sandbox.system().url() + "/projects/1001/archive"));
        assertThat(refused.attempts()).isEqualTo(1);
        assertThat(refused.header("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void unarchivingWhatIsNotArchivedIsNotFound() {
        assertThatThrownBy(() -> projects.unarchiveDocument(ID))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("The project has not been archived.");
    }
}
