package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** HCSS' document, in itself and against the samples of the vendor's reference. */
class HcssDocumentTest {
    private static final SystemDocument DOCUMENT = SystemDocument.of("hcss");
    private static final String PROJECTS = "/api/v1/businessUnits/{businessUnitId}/Projects";

    @Test
    void hasTheOperationsOfTheReference() {
        assertThat(DOCUMENT.operations())
                .extracting(SystemDocument::line)
                .containsExactlyInAnyOrder(
                        "Projects.list = listProjects: GET " + PROJECTS,
                        "Projects.create = createProject: POST " + PROJECTS,
                        "Projects.get = getProject: GET " + PROJECTS + "/{id}",
                        "Projects.replace = replaceProject: PUT " + PROJECTS + "/{id}",
                        "Projects.patch = patchProject: PATCH " + PROJECTS + "/{id}",
                        "Projects.delete = deleteProject: DELETE " + PROJECTS + "/{id}",
                        "Projects.createOrUpdateRange = createOrUpdateProjects: POST " + PROJECTS + "/range",
                        "Projects.deleteRange = deleteProjects: DELETE " + PROJECTS + "/range");
    }

    @Test
    void explainsEveryOperationAndNamesItsSource() {
        assertThat(DOCUMENT.owners()).hasSize(8).allSatisfy(owner -> {
            assertThat(owner.text("summary")).endsWith(".");
            assertThat(owner.text("description").replace('\n', ' ')).containsPattern("Source, \"");
        });
    }

    @Test
    void refersOnlyToWhatIsThereAndUsesAllOfIt() {
        assertThat(DOCUMENT.missing()).isEmpty();
        assertThat(DOCUMENT.unused()).containsExactly("#/components/securitySchemes/bearer");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItsSchemaSays() {
        return DOCUMENT.exampleTests();
    }

    /** Where the reference has cut a project down to {@code {}}, nothing is left to be judged. */
    @TestFactory
    Stream<DynamicTest> everySampleOfTheReferenceIsWhatItsSchemaSays() {
        return DOCUMENT.sampleTests().filter(test -> !test.getDisplayName().endsWith(".form.json"));
    }

    @Test
    void theExamplesAreTheSamplesOfTheReference() {
        assertThat(new LinkedHashSet<>(DOCUMENT.examples()))
                .containsExactlyInAnyOrderElementsOf(Sample.of("hcss").stream()
                        .filter(sample -> !sample.name().endsWith(".form.json"))
                        .map(Sample::json)
                        .collect(Collectors.toSet()));
    }

    @Test
    void marksWhatIsPublicAndWhatIsInferred() {
        Place schemas = DOCUMENT.root().at("components").at("schemas");

        assertThat(DOCUMENT.root().at("servers").elements().get(0).text("description"))
                .contains("(public)");
        assertThat(schemas.at("QueryFilter").at("properties").at("upperBound").text("description"))
                .contains("**Not documented**", "(inferred)");
        assertThat(List.of(
                        schemas.at("Problem").text("description"),
                        schemas.at("RangeItems").text("description")))
                .allSatisfy(text -> assertThat(text).contains("inferred"));
    }
}
