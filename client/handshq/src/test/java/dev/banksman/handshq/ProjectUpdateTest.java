package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.model.Field;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is absent is left alone, null clears, a value sets. Each test has a project of its own. */
class ProjectUpdateTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final LocalDate START = LocalDate.of(2026, 3, 9);
    private static final LocalDate END = LocalDate.of(2026, 5, 1);

    private final ProjectsApi projects = sandbox.client().projects();
    private final ProjectDocument original = projects.createDocument(body -> body.userEmail("jane@daystrom.com")
            .project(it -> it.name("Before")
                    .startDate(START)
                    .endDate(END)
                    .reference("RA-1")
                    .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "Wharf Ltd", TemplateFieldId.of("2"), "W-7"))));
    private final ProjectId id = original.data().id();

    @Test
    void whatIsAbsentIsLeftAlone() {
        Project updated = projects.update(id, body -> body.project(it -> it.name("After")));

        assertSent("""
                {"project": {"name": "After"}}
                """);
        assertThat(updated.name()).isEqualTo("After");
        assertThat(updated.startDate()).isEqualTo(START);
        assertThat(updated.endDate()).isEqualTo(END);
        assertThat(updated.reference()).isEqualTo("RA-1");
    }

    @Test
    void nullClears() {
        Project updated = projects.update(
                id, body -> body.project(it -> it.startDate(null).endDate(null).reference(null)));

        assertSent("""
                {"project": {"start_date": null, "end_date": null, "reference": null}}
                """);
        assertThat(updated.name()).isEqualTo("Before");
        assertThat(updated.startDate()).isNull();
        assertThat(updated.endDate()).isNull();
        assertThat(updated.reference()).isNull();
    }

    @Test
    void aValueSets() {
        Project updated = projects.update(
                id,
                body -> body.project(it ->
                        it.startDate(START.plusDays(1)).endDate(END.plusDays(1)).reference("")));

        assertSent("""
                {"project": {"start_date": "2026-03-10", "end_date": "2026-05-02", "reference": ""}}
                """);
        assertThat(updated.startDate()).isEqualTo(START.plusDays(1));
        assertThat(updated.endDate()).isEqualTo(END.plusDays(1));
        assertThat(updated.reference()).isEmpty();
    }

    @Test
    void allThreeInOneBodyByARecord() {
        UpdateProjectRequest request = UpdateProjectRequest.builder()
                .project(UpdateProjectRequest.Project.builder()
                        .startDate(null)
                        .endDate(END.plusDays(1))
                        .build())
                .build();

        Project updated = projects.update(id, request);

        assertSent("""
                {"project": {"start_date": null, "end_date": "2026-05-02"}}
                """);
        assertThat(updated.startDate()).isNull();
        assertThat(updated.endDate()).isEqualTo(END.plusDays(1));
        assertThat(updated.reference()).isEqualTo("RA-1");
    }

    @Test
    void theBuilderKeepsAllThreeStatesAndCanGoBackToAbsent() {
        UpdateProjectRequest.Project mixed = UpdateProjectRequest.Project.builder()
                .startDate(null)
                .endDate(END)
                .build();

        assertThat(mixed.startDate()).isEqualTo(Field.ofNull());
        assertThat(mixed.endDate()).isEqualTo(Field.of(END));
        assertThat(mixed.reference()).isEqualTo(Field.absent());
        assertThat(mixed.toBuilder().build()).isEqualTo(mixed);
        assertThat(mixed.toBuilder()
                        .startDateAbsent()
                        .endDateAbsent()
                        .referenceAbsent()
                        .build())
                .isEqualTo(UpdateProjectRequest.Project.builder().build());
    }

    @Test
    void nothingToChangeIsAnEmptyObject() {
        Project updated = projects.update(id, body -> body.project(it -> {}));

        assertSent("""
                {"project": {}}
                """);
        assertThat(updated.attributes()).isEqualTo(projects.get(id).attributes());
    }

    @Test
    void fieldsAreNamedByTheProjectsOwnIds() {
        ProjectField client = field(original, "Client");

        ProjectDocument updated = projects.updateDocument(
                id, body -> body.project(it -> it.fieldsAttributes(Map.of(client.id(), "Dock Ltd"))));

        assertSent("""
                {"project": {"fields_attributes": {"%s": "Dock Ltd"}}}
                """.formatted(client.id()));
        assertThat(field(updated, "Client").value()).isEqualTo("Dock Ltd");
        assertThat(field(updated, "Client reference").value()).isEqualTo("W-7");
    }

    @Test
    void nullEmptiesAField() {
        ProjectField reference = field(original, "Client reference");

        ProjectDocument updated = projects.updateDocument(
                id, body -> body.project(it -> it.fieldsAttributes(Collections.singletonMap(reference.id(), null))));

        assertSent("""
                {"project": {"fields_attributes": {"%s": null}}}
                """.formatted(reference.id()));
        assertThat(field(updated, "Client reference").value()).isNull();
        assertThat(field(updated, "Client").value()).isEqualTo("Wharf Ltd");
    }

    @Test
    void theTemplatesIdsAreRefused() {
        assertThatThrownBy(() -> projects.update(
                        id,
                        body -> body.project(it -> it.fieldsAttributes(Map.of(ProjectFieldId.of("1"), "template's")))))
                .isInstanceOf(UnprocessableException.class)
                .hasMessageContaining("at /project/fields_attributes/1.");
    }

    @Test
    void theDocumentByARecordIsTheSameAsByALambda() {
        UpdateProjectRequest request =
                UpdateProjectRequest.builder().project(it -> it.name("Twice")).build();

        assertThat(projects.updateDocument(id, request))
                .isEqualTo(projects.updateDocument(id, body -> body.project(it -> it.name("Twice"))));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> projects.update(ProjectId.of("9"), body -> body.project(it -> it.name("x"))))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("PATCH " + sandbox.system().url()
                        + "/projects/9 answered 404: Not Found: There is no such project. (1 attempt)");
    }

    private static void assertSent(String json) {
        assertThat(sandbox.exchanges())
                .filteredOn(exchange -> exchange.method().equals("PATCH"))
                .extracting(Wire::sent)
                .containsExactly(Wire.json(json));
    }

    private static ProjectField field(ProjectDocument document, String label) {
        return requireNonNull(document.included()).stream()
                .map(ProjectField.class::cast)
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
