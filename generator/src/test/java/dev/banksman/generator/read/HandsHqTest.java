package dev.banksman.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RecordPlan;
import io.swagger.parser.OpenAPIParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first document that matters reads without a word. */
final class HandsHqTest {
    private static final Path DOCUMENT = Path.of("../spec/handshq/openapi.yaml");

    private static Documents.Result result = Documents.read("paths: {}");

    @BeforeAll
    static void read() {
        assumeTrue(Files.exists(DOCUMENT), "spec/handshq/openapi.yaml is not beside the module");
        var document = new OpenAPIParser()
                .readLocation(DOCUMENT.toString(), null, Documents.options())
                .getOpenAPI();
        ReadSettings settings = new ReadSettings("dev.banksman.handshq", "openapi.yaml", Map.of(), Map.of());
        result = Documents.read(document, settings);
    }

    @Test
    void nothingIsWrong() {
        assertThat(result.report()).isEmpty();
        PlanCheck.everyNamedTypeIsThere(result.plan());
    }

    @Test
    void theEntryClass() {
        assertThat(result.plan().entry().name()).isEqualTo("HandsHq");
        assertThat(result.plan().entry().title()).isEqualTo("HandsHQ");
        assertThat(result.plan().entry().server().orElseThrow().url()).isEqualTo("https://api.handshq.com/v1");
    }

    @Test
    void methodsOfProjects() {
        ApiPlan projects = result.plan().apis().stream()
                .filter(api -> api.name().equals("ProjectsApi"))
                .findFirst()
                .orElseThrow();
        assertThat(projects.accessor()).isEqualTo("projects");
        assertThat(projects.methods())
                .extracting(MethodPlan::name)
                .contains(
                        "list",
                        "listDocument",
                        "listAll",
                        "get",
                        "getDocument",
                        "create",
                        "update",
                        "archive",
                        "unarchive",
                        "duplicate");
    }

    @Test
    void aDuplicationIsAwaited() {
        assertThat(result.methods()).extracting(MethodPlan::name).contains("await");
    }

    @Test
    void aProjectIsFlattened() {
        RecordPlan project = result.record("Project");
        assertThat(project.accessors())
                .extracting(accessor -> accessor.name())
                .contains("name", "startDate", "endDate", "archivedAt", "appUrl", "userId");
        assertThat(project.interfaces()).isEqualTo(List.of(Types.named("IncludedResource")));
    }
}
