package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.PollFailedException;
import dev.banksman.client.error.PollTimeoutException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.model.PollOptions;
import dev.banksman.sandbox.handshq.domain.DuplicationFailure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A duplication is queued for 45 seconds and in progress for 60 more, all of them virtual. */
class ProjectDuplicationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId ORIGINAL = ProjectId.of("1005");
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ProjectsApi projects = sandbox.client().projects();
    private final ProjectDuplicationsApi duplications = sandbox.client().projectDuplications();

    @Test
    void isQueuedAtFirst() {
        ProjectDuplication copy = projects.duplicate(ORIGINAL, body -> body.userEmail("katie@daystrom.com"));

        assertThat(copy.status()).isEqualTo(DuplicationStatus.QUEUED);
        assertThat(copy.originalProjectId()).isEqualTo(ORIGINAL);
        assertThat(copy.projectId()).isNull();
        assertThat(copy.versionPdfId()).isNull();
        assertThat(copy.requestedAt().toInstant()).isEqualTo(sandbox.time().now());
        assertThat(Wire.sent(sandbox.last())).isEqualTo(Wire.json("""
                {"user_email": "katie@daystrom.com"}
                """));
        assertThat(duplications.get(copy.id())).isEqualTo(copy);
        assertThat(duplications.getDocument(copy.id())).isEqualTo(new ProjectDuplicationDocument(copy, Map.of()));
    }

    @Test
    void everythingCanBeSaidOfTheCopy() {
        DuplicateProjectRequest request = DuplicateProjectRequest.builder()
                .userEmail("maddox@daystrom.com")
                .project(it -> it.name("The copy")
                        .startDate(LocalDate.of(2027, 1, 4))
                        .endDate(LocalDate.of(2027, 2, 26))
                        .reference("RA-2")
                        .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "Dock Ltd")))
                .build();

        ProjectDuplicationDocument requested = projects.duplicateDocument(ORIGINAL, request);
        Project copy = projects.get(
                requireNonNull(duplications.await(requested.data().id()).projectId()));

        assertThat(copy.attributes())
                .isEqualTo(Project.Attributes.builder()
                        .name("The copy")
                        .startDate(LocalDate.of(2027, 1, 4))
                        .endDate(LocalDate.of(2027, 2, 26))
                        .reference("RA-2")
                        .state(ProjectState.NOT_SUBMITTED)
                        .build());
        assertThat(Wire.sent(sandbox.exchanges().get(0))).isEqualTo(Wire.json("""
                {"user_email": "maddox@daystrom.com",
                 "project": {"name": "The copy", "start_date": "2027-01-04", "end_date": "2027-02-26", "reference": "RA-2",
                   "fields_attributes": {"1": "Dock Ltd"}}}
                """));
    }

    @Test
    void bothFormsOfBothVariantsDoTheSame() {
        DuplicateProjectRequest request =
                DuplicateProjectRequest.builder().userEmail("jane@daystrom.com").build();

        projects.duplicate(ORIGINAL, request);
        projects.duplicateDocument(ORIGINAL, body -> body.userEmail("jane@daystrom.com"));

        assertThat(sandbox.exchanges()).extracting(Wire::sent).containsOnly(Wire.json("""
                {"user_email": "jane@daystrom.com"}
                """));
    }

    @Test
    void awaitAsksEveryThirtySecondsUntilItIsComplete() {
        ProjectDuplication requested = request();

        ProjectDuplication done = duplications.await(requested.id());

        assertThat(done.status()).isEqualTo(DuplicationStatus.COMPLETE);
        assertThat(projects.get(requireNonNull(done.projectId())).name()).endsWith(" Copy");
        assertThat(sandbox.client()
                        .versionPdfs()
                        .get(requireNonNull(done.versionPdfId()))
                        .projectId())
                .isEqualTo(done.projectId());
        assertThat(sandbox.time().takeSleeps()).containsExactly(PAUSE, PAUSE, PAUSE, PAUSE);
        assertThat(sandbox.requests().subList(1, 6)).containsOnly("GET /project_duplications/" + requested.id());
    }

    @Test
    void awaitTellsItsProgress() {
        List<DuplicationStatus> seen = new ArrayList<>();

        ProjectDuplication done = duplications.await(
                request().id(), poll -> poll.onProgress(duplication -> seen.add(duplication.status())));

        assertThat(seen)
                .containsExactly(
                        DuplicationStatus.QUEUED,
                        DuplicationStatus.QUEUED,
                        DuplicationStatus.IN_PROGRESS,
                        DuplicationStatus.IN_PROGRESS,
                        DuplicationStatus.COMPLETE);
        assertThat(done.status().known()).isEqualTo(DuplicationStatus.Known.COMPLETE);
    }

    @Test
    void thePauseCanBeSet() {
        duplications.await(request().id(), poll -> poll.every(Duration.ofSeconds(50)));
        assertThat(sandbox.time().takeSleeps()).isEqualTo(Collections.nCopies(3, Duration.ofSeconds(50)));

        PollOptions<ProjectDuplication> options = PollOptions.<ProjectDuplication>builder()
                .every(Duration.ofSeconds(105))
                .build();
        duplications.await(request().id(), options);
        assertThat(sandbox.time().takeSleeps()).containsExactly(Duration.ofSeconds(105));
    }

    @Test
    void whenTheCopyFailsThereIsNeitherProjectNorPdf() {
        sandbox.system().failNextDuplication(DuplicationFailure.COPY);
        ProjectDuplication requested = request();

        PollFailedException failed =
                catchThrowableOfType(PollFailedException.class, () -> duplications.await(requested.id()));

        ProjectDuplication last = (ProjectDuplication) requireNonNull(failed.lastValue());
        assertThat(last.status()).isEqualTo(DuplicationStatus.FAILED);
        assertThat(last.projectId()).isNull();
        assertThat(last.versionPdfId()).isNull();
        assertThat(last.relationships().project().data()).isNull();
        assertThat(failed.state()).isEqualTo("failed");
        assertThat(failed)
                .hasMessage("ProjectDuplicationsApi#await(ProjectDuplicationId,PollOptions) waits for \"complete\". "
                        + "Found at /data/attributes/status: \"failed\", which counts as failed. "
                        + "lastValue() has the whole answer.");
    }

    @Test
    void whenThePdfFailsTheProjectIsThere() {
        sandbox.system().failNextDuplication(DuplicationFailure.PDF);
        ProjectDuplication requested = request();

        PollFailedException failed =
                catchThrowableOfType(PollFailedException.class, () -> duplications.await(requested.id()));

        ProjectDuplication last = (ProjectDuplication) requireNonNull(failed.lastValue());
        assertThat(last.versionPdfId()).isNull();
        ProjectId copy = requireNonNull(last.projectId());
        assertThat(projects.get(copy).name()).endsWith(" Copy");
        assertThatThrownBy(() -> sandbox.client().versionPdfs().latest(copy)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whenTimeIsUpTheLastValueIsTold() {
        ProjectDuplication requested = request();

        PollTimeoutException late = catchThrowableOfType(
                PollTimeoutException.class,
                () -> duplications.await(requested.id(), poll -> poll.atMost(Duration.ofMinutes(1))));

        assertThat(late.atMost()).isEqualTo(Duration.ofMinutes(1));
        assertThat(((ProjectDuplication) requireNonNull(late.lastValue())).status())
                .isEqualTo(DuplicationStatus.IN_PROGRESS);
        assertThat(late)
                .hasMessage("ProjectDuplicationsApi#await(ProjectDuplicationId,PollOptions) waits for \"complete\", "
                        + "PT1M at most. Found at /data/attributes/status: \"in_progress\" after 3 requests. "
                        + "Wait longer with atMost, or ask again later.");
    }

    @Test
    void whatIsNotThereIsNotFoundAtOnce() {
        assertThatThrownBy(() -> duplications.await(ProjectDuplicationId.of("0654478193284b93844884632ed5ff32")))
                .isInstanceOf(NotFoundException.class);
        assertThat(sandbox.time().takeSleeps()).isEmpty();
        assertThatThrownBy(() -> projects.duplicate(ProjectId.of("9"), body -> body.userEmail("jane@daystrom.com")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAuthorWhomNobodyKnowsIsUnprocessable() {
        assertThatThrownBy(() -> projects.duplicate(ORIGINAL, body -> body.userEmail("nobody@daystrom.com")))
                .isInstanceOf(UnprocessableException.class)
                .hasMessageContaining("There is no user with this email address");
    }

    private ProjectDuplication request() {
        return projects.duplicate(ORIGINAL, body -> body.userEmail("jane@daystrom.com"));
    }
}
