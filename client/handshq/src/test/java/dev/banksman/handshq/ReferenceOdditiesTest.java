package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.ApiException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reference shows only once or elsewhere, and the system may therefore send: how it is read, one by one. */
class ReferenceOdditiesTest {
    private static final ProjectId PROJECT = ProjectId.of("1002");

    private final ScriptedTransport script = new ScriptedTransport();
    private final HandsHq handsHq = script.client();

    @Test
    void archivedAtIsOnceTheStringNullAndIsReadAsNull() {
        script.answer(200, sample("unarchiveProject").replace("\"archived_at\":null", "\"archived_at\":\"null\""));

        assertThat(handsHq.projects().unarchive(PROJECT).archivedAt()).isNull();
    }

    @Test
    void idsMayBeNumbersAndAreSentAsStrings() {
        script.answer(200, sample("getProject").replace("\"1\"", "1").replace("\"248\"", "248"))
                .answer(200, sample("updateProject"));

        ProjectDocument read = handsHq.projects().getDocument(PROJECT);
        ProjectField field = (ProjectField) requireNonNull(read.included()).get(0);
        handsHq.projects()
                .update(read.data().id(), body -> body.project(it -> it.fieldsAttributes(Map.of(field.id(), "x"))));

        assertThat(read.data().id()).isEqualTo(ProjectId.of("1"));
        assertThat(field.id()).isEqualTo(ProjectFieldId.of("248"));
        assertThat(script.last().request().url()).endsWith("/projects/1");
        assertThat(script.last().json()).isEqualTo(Wire.json("""
                {"project": {"fields_attributes": {"248": "x"}}}
                """));
        assertThat(Echo.written(read.data()).get("id").stringValue()).isEqualTo("1");
    }

    @Test
    void requiredOfAFieldCanBeNull() {
        script.answer(200, sample("listFields"));

        assertThat(handsHq.fields().list())
                .extracting(TemplateField::label, TemplateField::required)
                .contains(tuple("Location of works", null));
    }

    @Test
    void aTeapotIsInTheErrorTable() {
        script.answer(418, "{\"errors\": [{\"title\": \"I'm a teapot\", \"status\": 418, \"code\": \"teapot\"}]}");

        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> handsHq.projects().get(PROJECT));

        assertThat(refused)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("GET https://api.handshq.com/v1/projects/1002 answered 418: I'm a teapot. (1 attempt)");
        assertThat(refused.errors()).extracting(ApiError::code).containsExactly("teapot");
    }

    @Test
    void aBodyTellsAbsentNullEmptyAndPresentApart() {
        script.answer(200, sample("updateProject"));

        handsHq.projects()
                .update(
                        PROJECT,
                        body -> body.project(
                                it -> it.startDate(null).reference("").fieldsAttributes(Map.of())));

        assertThat(script.last().json()).isEqualTo(Wire.json("""
                {"project": {"start_date": null, "reference": "", "fields_attributes": {}}}
                """));
    }

    @Test
    void whatIsIncludedIsFoundByTypeEvenWhereTheLinkageDiffers() {
        script.answer(
                200,
                sample("getLatestVersionPdf")
                        .replace(
                                "\"id\":\"123\",\"type\":\"project\",\"attributes\"",
                                "\"id\":\"19\",\"type\":\"project\",\"attributes\""));

        VersionPdfDocument latest = handsHq.versionPdfs().latestDocument(PROJECT);

        assertThat(latest.data().projectId()).isEqualTo(ProjectId.of("123"));
        assertThat(requireNonNull(latest.included()))
                .filteredOn(Project.class::isInstance)
                .extracting(each -> ((Project) each).id())
                .containsExactly(ProjectId.of("19"));
    }

    @Test
    void aNewAssignmentIsAnsweredBy200Or201() {
        String assignment = sample("createPersonnelAssignment");
        script.answer(200, assignment).answer(201, assignment);

        assertThat(assign())
                .isEqualTo(assign())
                .extracting(PersonnelAssignment::roleId)
                .isEqualTo(RoleId.of("123"));
    }

    private PersonnelAssignment assign() {
        return handsHq.personnelAssignments()
                .create(PROJECT, PersonnelId.of("1"), body -> body.userEmail("maddox@daystrom.com"));
    }

    @Test
    void theIdsOfATrainingMayBeNumbersAndAreSentAsStrings() {
        script.answer(201, sample("createTraining").replace("\"2\"", "2").replace("\"3\"", "3"));

        Training training = handsHq.trainings()
                .create(body -> body.training(it -> it.personnelId(PersonnelId.of("2"))
                        .courseId(CourseId.of("3"))
                        .startDate(LocalDate.of(2022, 12, 20))));

        assertThat(training.personnelId()).isEqualTo(PersonnelId.of("2"));
        assertThat(training.courseId()).isEqualTo(CourseId.of("3"));
        assertThat(script.last().json()).isEqualTo(Wire.json("""
                {"training": {"personnel_id": "2", "course_id": "3", "start_date": "2022-12-20"}}
                """));
    }

    @Test
    void reviewsDangleAndWhatIsIncludedIsFoundByType() {
        script.answer(200, sample("getLatestDocumentReview"));

        ReviewDocument document = handsHq.latestDocumentReviews().getDocument(PersonnelAssignmentId.of("123"));

        assertThat(requireNonNull(document.data()).personnelAssignmentId()).isEqualTo(PersonnelAssignmentId.of("123"));
        assertThat(document.data().signatureId()).isEqualTo(SignatureId.of("456"));
        assertThat(requireNonNull(document.included()))
                .extracting(each -> each instanceof PersonnelAssignment assigned ? assigned.id() : each)
                .contains(PersonnelAssignmentId.of("789"))
                .last(type(ReviewSignature.class))
                .extracting(ReviewSignature::id)
                .isEqualTo(SignatureId.of("321"));
    }

    /** The reference's own sample of an operation's success. */
    private static String sample(String operation) {
        return DocumentExample.answers()
                .filter(example -> example.operation().equals(operation) && example.status() < 300)
                .findFirst()
                .orElseThrow()
                .value()
                .toString();
    }
}
