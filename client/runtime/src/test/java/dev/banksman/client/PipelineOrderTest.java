package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.auth.AuthSettings;
import dev.banksman.client.auth.Credential;
import dev.banksman.client.auth.Secret;
import dev.banksman.client.body.BodySettings;
import dev.banksman.client.breaker.BreakerSettings;
import dev.banksman.client.budget.Budget;
import dev.banksman.client.budget.BudgetSettings;
import dev.banksman.client.budget.Permit;
import dev.banksman.client.bulkhead.BulkheadSettings;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.deadline.DeadlineSettings;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BreakerOpenException;
import dev.banksman.client.error.DeadlineExceededException;
import dev.banksman.client.error.RateLimitedException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.format.Format;
import dev.banksman.client.format.FormatSettings;
import dev.banksman.client.json.Json;
import dev.banksman.client.retry.RetrySettings;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order of the stages, and what would go wrong in another one. */
final class PipelineOrderTest {
    private static final Origin SERVER = Origin.of(URI.create(Calls.SERVER));

    private final List<String> trace = new ArrayList<>();
    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final Client pipeline = Pipeline.around(settings(), this::send);

    @Test
    void theStagesStandInThisOrder() {
        Client end = (request, options) -> {
            throw new AssertionError();
        };
        assertThat(Pipeline.stages(settings()))
                .extracting(Pipeline.Stage::name)
                .containsExactly(
                        "errors",
                        "format",
                        "deadline",
                        "retry",
                        "budget",
                        "breaker",
                        "bulkhead",
                        "authorize",
                        "read body",
                        "transport");
        assertThat(Pipeline.stages(settings()))
                .extracting(stage -> stage.around().apply(end).getClass().getSimpleName())
                .containsExactly(
                        "ErrorsStage",
                        "FormatStage",
                        "DeadlineStage",
                        "RetryStage",
                        "BudgetStage",
                        "BreakerStage",
                        "BulkheadStage",
                        "AuthorizeStage",
                        "ReadBodyStage",
                        "RedirectStage");
    }

    @Test
    void anAttemptIsOnePermitOneFreshSecretAndOneRequest() throws IOException {
        script.answer(503).answer(200);
        Calls.run(pipeline, Calls.get("/"));
        assertThat(trace)
                .containsExactly(
                        "acquire", "secret", "send", "used", "acquire", "secret", "send", "used", "report 200 after 2");
    }

    @Test
    void theReplayAfterA401TakesAPermit() throws IOException {
        script.answer(401).answer(200);
        Calls.run(pipeline, Calls.get("/"));
        assertThat(trace)
                .containsExactly(
                        "acquire",
                        "secret",
                        "send",
                        "refused",
                        "used",
                        "acquire",
                        "secret",
                        "send",
                        "used",
                        "report 200 after 2");
    }

    @Test
    void aBodyThatBreaksOffIsTriedAgain() throws IOException {
        script.body(200, "{\"a", "Content-Length", "10").body(200, "{}");
        Calls.run(pipeline, Calls.get("/"));
        assertThat(script.requests()).hasSize(2);
    }

    @Test
    void aBrokenConnectionIsATransportExceptionThatKnowsItsAttempts() {
        script.fail(new IOException("reset")).fail(new IOException("reset")).fail(new IOException("reset"));
        assertThatThrownBy(() -> Calls.run(pipeline, Calls.get("/list")))
                .isInstanceOf(TransportException.class)
                .hasMessage("GET https://api.example.com/list got no answer: reset. (3 attempts)");
        assertThat(trace).endsWith("used", "report none after 3");
    }

    @Test
    void anOpenBreakerGivesThePermitBackAndIsNotTriedAgain() {
        for (int i = 0; i < 4; i++) {
            script.answer(500);
            assertThatThrownBy(() -> Calls.run(pipeline, Calls.get("/"))).isInstanceOf(ApiException.class);
        }
        trace.clear();
        assertThatThrownBy(() -> Calls.run(pipeline, Calls.get("/"))).isInstanceOf(BreakerOpenException.class);
        assertThat(trace).containsExactly("acquire", "give back", "report none after 0");
    }

    @Test
    void aSecondRefusalOfTheCredentialIsAnUnauthorizedException() {
        script.answer(401).answer(401);
        assertThatThrownBy(() -> Calls.run(pipeline, Calls.get("/list")))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessage("GET https://api.example.com/list answered 401. (2 attempts)");
    }

    @Test
    void aRefusalIsToldWhenThereIsNoPermitForTheNextAttempt() {
        Client narrow = Pipeline.around(settings(Budget.sliding(1, Duration.ofMinutes(1), time)), this::send);
        script.answer(429);
        assertThatThrownBy(() -> Calls.run(narrow, Calls.get("/list")))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageMatching(
                        "GET https://api.example.com/list answered 429. \\(1 attempt\\): the next attempt was not"
                                + " sent: the budget has no permit for PT.*S and the timeout leaves PT.*S. Give it longer, or call less often");
    }

    @Test
    void aRedirectIsBelowTheCredentials() throws IOException {
        script.answer(302, "Location", "https://files.example.net/a").answer(200);
        Response answer = Calls.run(pipeline, Calls.get("/a"));
        assertThat(script.requests())
                .extracting(request -> request.headers().containsKey("Authorization"))
                .containsExactly(true, false);
        assertThat(answer.request().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void theDeadlineBoundsAllAttemptsTogether() {
        script.line(request -> {
            time.advance(Duration.ofSeconds(31));
            throw new IOException("Canceled");
        });
        assertThatThrownBy(() -> Calls.run(pipeline, Calls.get("/")))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessage(
                        "GET https://api.example.com/ did not end within its timeout of PT30S. Give it longer, or ask for"
                                + " less at once. (1 attempt)");
    }

    @Test
    void whatIsOffIsNotInTheWay() {
        PipelineSettings s = settings();
        PipelineSettings off = new PipelineSettings(
                new FormatSettings(Format.JSON, Map.of(), SERVER),
                s.deadline(),
                s.retry(),
                s.budget(),
                null,
                null,
                s.auth(),
                s.body(),
                s.listener(),
                s.time(),
                s.json());
        assertThat(Pipeline.stages(off).get(1).around().apply(script)).isSameAs(script);
        assertThat(Pipeline.stages(off).get(5).around().apply(script)).isSameAs(script);
        assertThat(Pipeline.stages(off).get(6).around().apply(script)).isSameAs(script);
    }

    private PipelineSettings settings() {
        return settings(new TracedBudget());
    }

    private PipelineSettings settings(Budget budget) {
        return new PipelineSettings(
                new FormatSettings(Format.JSON, Map.of(Format.JSON, ""), SERVER),
                new DeadlineSettings(Duration.ofSeconds(30)),
                RetrySettings.standard(),
                new BudgetSettings(budget, "", SERVER),
                new BreakerSettings(100, 4, 4, Duration.ofSeconds(30)),
                new BulkheadSettings(10),
                new AuthSettings(SERVER, Map.of("token", new TracedCredential())),
                BodySettings.standard(),
                report -> trace.add("report "
                        + (report.status().isPresent() ? report.status().getAsInt() : "none") + " after "
                        + report.attempts()),
                time,
                Json.create());
    }

    private Response send(Request request, Request.Options options) throws IOException {
        trace.add("send");
        return script.execute(request, options);
    }

    private final class TracedBudget implements Budget {
        @Override
        public Permit acquire(Instant deadline) {
            trace.add("acquire");
            return new TracedPermit();
        }

        @Override
        public Duration period() {
            return Duration.ofMinutes(1);
        }
    }

    private final class TracedPermit implements Permit {
        @Override
        public void used(Instant answered) {
            trace.add("used");
        }

        @Override
        public void giveBack() {
            trace.add("give back");
        }

        @Override
        public void closeUntil(Instant reopening) {
            trace.add("close");
        }
    }

    private final class TracedCredential implements Credential {
        @Override
        public Secret secret() {
            trace.add("secret");
            return Secret.header("Authorization", "Bearer t");
        }

        @Override
        public boolean invalidate(Secret refused) {
            trace.add("refused");
            return true;
        }

        @Override
        public String account() {
            return "alice";
        }
    }
}
