package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.PollFailedException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.model.Download;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Where the vendor's reference disagrees with itself or leaves something open: the reading that holds, rule by rule.
 */
class ReferenceRulesTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId PROJECT = ProjectId.of("1002");

    private final HandsHq handsHq = sandbox.client();

    @Test
    void archiveAndUnarchiveArePatch() {
        handsHq.projects().archive(PROJECT);
        handsHq.projects().unarchive(PROJECT);

        assertThat(sandbox.requests())
                .containsExactly("PATCH /projects/1002/archive", "PATCH /projects/1002/unarchive");
    }

    @Test
    void archivingTheArchivedAndUnarchivingTheUnarchivedIs404() {
        assertThatThrownBy(() -> handsHq.projects().unarchive(PROJECT)).isInstanceOf(NotFoundException.class);
        handsHq.projects().archive(PROJECT);
        assertThatThrownBy(() -> handsHq.projects().archive(PROJECT)).isInstanceOf(NotFoundException.class);
        handsHq.projects().unarchive(PROJECT);
    }

    @Test
    void aNewEventSubscriptionIsNotWrappedAndItsUrlIsInTheLocationHeader() {
        handsHq.eventSubscriptions()
                .create(body -> body.eventSubscription(it ->
                        it.externalUrl(URI.create("https://hooks.example")).eventType(EventType.ROLE_CREATED)));

        assertThat(sandbox.last().status()).isEqualTo(201);
        assertThat(Wire.answered(sandbox.last()).has("data")).isFalse();
        assertThat(sandbox.last().responseHeaders()).containsKey("location");
    }

    @Test
    @WrongOnPurpose
    void theCallbackUrlMustBeHttps() {
        ApiException refused = catchThrowableOfType(
                UnprocessableException.class,
                () -> handsHq.eventSubscriptions()
                        .create(body -> body.eventSubscription(it -> it.externalUrl(URI.create("http://hooks.example"))
                                .eventType(EventType.ROLE_CREATED))));

        assertThat(refused.errors()).extracting(ApiError::pointer).containsExactly("/event_subscription/external_url");
    }

    @Test
    void aVersionPdfsLinkIsVersionPdfUrlInRestAnswers() {
        VersionPdf latest = handsHq.versionPdfs().latest(PROJECT);

        assertThat(latest.versionPdfUrl())
                .isEqualTo(latest.links().versionPdfUrl())
                .hasToString(Wire.answered(sandbox.last())
                        .at("/data/links/version_pdf_url")
                        .stringValue());
    }

    @Test
    void aPdfLinkLives48Hours() throws IOException {
        URI link = handsHq.versionPdfs().latest(PROJECT).versionPdfUrl();
        sandbox.time().pass(Duration.ofDays(2).minusSeconds(1));
        try (Download download = handsHq.versionPdfs().download(link)) {
            assertThat(download.length()).isPresent();
        }
        sandbox.time().pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> handsHq.versionPdfs().download(link)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void historyAttributesAreCamelCase() {
        VersionPdfDocument document = handsHq.versionPdfs().latestDocument(PROJECT);

        JsonNode history = Wire.answered(sandbox.last()).at("/included/1/attributes");
        assertThat(history.propertyNames()).containsExactly("reason", "createdAt", "displayNumber", "eventType");
        History read = included(document.included(), History.class);
        assertThat(read.createdAt())
                .isEqualTo(OffsetDateTime.parse(history.get("createdAt").stringValue()));
        assertThat(read.displayNumber()).isEqualTo(history.get("displayNumber").intValue());
        assertThat(read.eventType()).isEqualTo(history.get("eventType").stringValue());
    }

    @Test
    void totalPagesCanBeZero() {
        String nothing = "FRAMEWORK-nothing";

        assertThat(handsHq.projects()
                        .listDocument(query -> query.reference(nothing))
                        .meta()
                        .pagination()
                        .totalPages())
                .isZero();
        assertThat(handsHq.projects().listAll(query -> query.reference(nothing)))
                .isEmpty();
    }

    @Test
    void aDuplicationIsPolledAtMostTwiceAMinute() {
        List<Instant> asked = new ArrayList<>();

        handsHq.projectDuplications()
                .await(
                        duplicate().id(),
                        poll -> poll.onProgress(it -> asked.add(sandbox.time().now())));

        assertThat(asked).hasSize(5);
        for (int i = 1; i < asked.size(); i++) {
            assertThat(Duration.between(asked.get(i - 1), asked.get(i))).isEqualTo(Duration.ofSeconds(30));
        }
    }

    @Test
    void whichPartOfADuplicationFailedShowsInTheRelationships() {
        assertThat(failed(DuplicationFailure.COPY))
                .extracting(ProjectDuplication::projectId, ProjectDuplication::versionPdfId)
                .containsExactly(null, null);
        assertThat(failed(DuplicationFailure.PDF))
                .satisfies(it -> assertThat(it.projectId()).isNotNull())
                .satisfies(it -> assertThat(it.versionPdfId()).isNull());
    }

    @Test
    void linkageTypesAreAliases() {
        ProjectDuplication copy = duplicate();

        assertThat(copy.relationships().originalProject().data().type()).isEqualTo("original_project");
        assertThat(handsHq.projects().get(copy.originalProjectId()).id()).isEqualTo(PROJECT);
    }

    @Test
    void aProjectIsDuplicatedAsCopyUnlessNamed() {
        ProjectDuplication unnamed =
                handsHq.projectDuplications().await(duplicate().id());
        ProjectDuplication named = handsHq.projectDuplications()
                .await(handsHq.projects()
                        .duplicate(
                                PROJECT,
                                body -> body.userEmail("jane@daystrom.com").project(it -> it.name("Another name")))
                        .id());

        assertThat(name(unnamed)).isEqualTo("Steel erection, Tyne Quays Copy");
        assertThat(name(named)).isEqualTo("Another name");
    }

    @Test
    void errorStatusIsANumber() {
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> handsHq.projects().get(ProjectId.of("1")));

        assertThat(Wire.answered(sandbox.last()).at("/errors/0/status").isNumber())
                .isTrue();
        assertThat(refused.errors()).extracting(ApiError::status).containsExactly(404);
        assertThat(refused.body(ErrorDocument.class).errors())
                .extracting(ErrorObject::status)
                .containsExactly(404);
    }

    @Test
    void fieldValuesAreByTemplateIdsWhenCreatedAndByOwnIdsWhenUpdated() {
        TemplateField client = handsHq.fields().list().get(0);
        ProjectDocument created = handsHq.projects()
                .createDocument(body -> body.userEmail("jane@daystrom.com")
                        .project(it -> it.name("Fields").fieldsAttributes(Map.of(client.id(), "at first"))));
        ProjectField own = included(created.included(), ProjectField.class);
        ProjectDocument updated = handsHq.projects()
                .updateDocument(
                        created.data().id(),
                        body -> body.project(it -> it.fieldsAttributes(Map.of(own.id(), "later"))));

        assertThat(own.label()).isEqualTo(client.label());
        assertThat(own.value()).isEqualTo("at first");
        assertThat(own.id().value()).isNotEqualTo(client.id().value());
        assertThat(included(updated.included(), ProjectField.class).value()).isEqualTo("later");
    }

    @Test
    void theProjectListShowsAllByDefault() {
        assertThat(handsHq.projects().listAll())
                .containsExactlyElementsOf(
                        handsHq.projects().listAll(query -> query.archivedStatus(ArchivedStatus.ALL)))
                .anyMatch(project -> project.archivedAt() != null)
                .anyMatch(project -> project.archivedAt() == null);
    }

    private ProjectDuplication duplicate() {
        return handsHq.projects().duplicate(PROJECT, body -> body.userEmail("jane@daystrom.com"));
    }

    private ProjectDuplication failed(DuplicationFailure how) {
        sandbox.system().failNextDuplication(how);
        ProjectDuplicationId id = duplicate().id();
        PollFailedException failed = catchThrowableOfType(
                PollFailedException.class, () -> handsHq.projectDuplications().await(id));
        return (ProjectDuplication) requireNonNull(failed.lastValue());
    }

    private String name(ProjectDuplication done) {
        return handsHq.projects().get(requireNonNull(done.projectId())).name();
    }

    /** The first of a type. */
    private static <T> T included(@Nullable List<IncludedResource> included, Class<T> type) {
        return requireNonNull(included).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
