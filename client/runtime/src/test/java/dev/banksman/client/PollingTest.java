package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.annotation.Poll;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.PollFailedException;
import dev.banksman.client.error.PollInterruptedException;
import dev.banksman.client.error.PollTimeoutException;
import dev.banksman.client.example.Project;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.example.ProjectsApi;
import feign.RequestLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollingTest {
    private static final ProjectId ID = ProjectId.of("7");

    private final ApiFixture f = new ApiFixture();

    private ApiFixture states(String... states) {
        for (String state : states) {
            f.json("{\"data\": {\"type\": \"project\", \"attributes\": {\"name\": \"A\", \"archived_status\": %s}}}"
                    .formatted(state));
        }
        return f;
    }

    private static String state(Project project) {
        return String.valueOf(Objects.requireNonNull(project.attributes()).archivedStatus());
    }

    @Test
    void asksAtOnceAndThenAfterEachPause() {
        states("\"queued\"", "\"never seen\"", "\"complete\"");
        assertThat(state(f.api.await(ID))).isEqualTo("complete");
        assertThat(f.sent()).containsExactly("GET /duplications/7", "GET /duplications/7", "GET /duplications/7");
        assertThat(f.script.times()).containsExactly(Duration.ZERO, Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void whatIsDoneAtOnceWaitsForNothing() {
        states("\"done\"");
        f.api.await(ID);
        assertThat(f.time.passed()).isZero();
    }

    @Test
    void progressIsToldByEveryAnswer() {
        states("\"queued\"", "null", "\"complete\"");
        List<String> told = new ArrayList<>();
        f.api.await(ID, options -> options.every(Duration.ofSeconds(1)).onProgress(value -> told.add(state(value))));
        assertThat(told).containsExactly("queued", "null", "complete");
        assertThat(f.time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aFailedStateHasTheLastValue() {
        states("\"queued\"", "\"failed\"");
        PollFailedException failed = catchThrowableOfType(PollFailedException.class, () -> f.api.await(ID));
        assertThat(failed)
                .hasMessage(
                        "ProjectsApi#await(ProjectId,PollOptions) waits for \"complete\" or \"done\". Found at"
                                + " /data/attributes/archived_status: \"failed\", which counts as failed. lastValue() has the whole answer.");
        assertThat(failed.state()).isEqualTo("failed");
        assertThat(failed.lastValue())
                .isInstanceOfSatisfying(
                        Project.class, last -> assertThat(state(last)).isEqualTo("failed"));
    }

    @Test
    void theWaitIsBoundedAndTheLastRequestComesNotAfterIt() {
        states("\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\\r\\n\"");
        PollTimeoutException late = catchThrowableOfType(PollTimeoutException.class, () -> f.api.await(ID));
        assertThat(late)
                .hasMessage(
                        "ProjectsApi#await(ProjectId,PollOptions) waits for \"complete\" or \"done\", PT2M at most. Found at"
                                + " /data/attributes/archived_status: \"e\" after 5 requests. Wait longer with atMost, or ask again later.");
        assertThat(late.lastValue()).isInstanceOf(Project.class);
        assertThat(f.time.passed()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theCallsTimeoutBoundsEachRequestAndNotTheWait() {
        states("\"queued\"", "\"queued\"", "\"complete\"");
        f.client
                .with(call -> call.timeout(Duration.ofSeconds(5)))
                .api(ProjectsApi.class)
                .await(ID);
        assertThat(f.time.passed()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anErrorEndsTheWait() {
        states("\"queued\"").script.answer(404);
        assertThatThrownBy(() -> f.api.await(ID)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anInterruptionEndsTheWaitAndStaysSet() {
        states("\"queued\"");
        PollInterruptedException stopped = catchThrowableOfType(
                PollInterruptedException.class,
                () -> f.api.await(
                        ID,
                        options -> options.onProgress(
                                value -> Thread.currentThread().interrupt())));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped)
                .hasMessage(
                        "ProjectsApi#await(ProjectId,PollOptions) was interrupted while it waited. lastValue() has the last answer.");
        assertThat(stopped.lastValue()).isInstanceOf(Project.class);
    }

    interface OtherAnswers {
        @RequestLine("GET /job")
        @Poll(state = "/state", done = "done", every = "PT1S", atMost = "PT1M")
        Optional<Map<String, Object>> found();

        @RequestLine("GET /job")
        @Poll(state = "/state", done = "done", every = "PT1S", atMost = "PT1M")
        String text();
    }

    @Test
    void whatMayBeMissingIsWaitedForToo() {
        f.script.answer(204);
        f.json("{\"state\": \"done\"}");
        assertThat(f.client.api(OtherAnswers.class).found()).contains(Map.of("state", "done"));
        assertThat(f.time.passed()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTextIsHandedOutAsItIs() {
        f.json("{\"state\": \"queued\"}").json("{\"state\": \"done\"}");
        assertThat(f.client.api(OtherAnswers.class).text()).isEqualTo("{\"state\": \"done\"}");
    }
}
