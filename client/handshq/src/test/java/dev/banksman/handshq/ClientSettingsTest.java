package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallReport;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.model.ApiResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the entry class offers beside the operations. */
class ClientSettingsTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final String ACTOR = """
            {"data": {"id": "7", "type": "actor", "attributes": {"company_name": "Wharf Ltd"}}}
            """;

    private final HandsHq handsHq = sandbox.client();

    @Test
    void anExchangeTellsStatusAndHeaders() {
        ApiResponse<Project> response = handsHq.exchange(it -> it.projects().get(ProjectId.of("1001")));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWithIgnoringCase("application/json"));
        assertThat(response.value()).isEqualTo(handsHq.projects().get(ProjectId.of("1001")));
    }

    @Test
    void anExchangeOfNothingIsAnError() {
        assertThatThrownBy(() -> handsHq.exchange(it -> "nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An exchange runs exactly one HTTP operation. Found: none. Call one inside of it"
                        + " (a Pages calls nothing before it is iterated).");
    }

    @Test
    void theSecondOperationOfAnExchangeIsNotSent() {
        assertThatThrownBy(() -> handsHq.exchange(it -> {
                    it.authentication().get();
                    return it.fields().list();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An exchange runs exactly one HTTP operation. Found: a second one, which was not sent."
                        + " Call the others outside of it, or each in an exchange of its own.");
        assertThat(sandbox.requests()).containsExactly("GET /authentication");
    }

    @Test
    void anOperationWithoutABodyCanBeExchanged() {
        EventSubscription created = handsHq.eventSubscriptions()
                .create(body -> body.eventSubscription(it ->
                        it.externalUrl(URI.create("https://hooks.example")).eventType(EventType.ROLE_CREATED)));

        ApiResponse<Boolean> response = handsHq.exchange(it -> {
            it.eventSubscriptions().delete(created.id());
            return true;
        });

        assertThat(response.status()).isEqualTo(204);
    }

    @Test
    void aHeaderGoesWithTheViewsCallsOnly() {
        HandsHq view = handsHq.with(call -> call.header("X-Request-Id", "42"));

        view.authentication().get();
        handsHq.authentication().get();

        assertThat(sandbox.exchanges())
                .extracting(exchange -> exchange.requestHeaders().getOrDefault("X-Request-Id", List.of()))
                .containsExactly(List.of("42"), List.of());
    }

    @Test
    void theTimeoutIsTheCallsOwn() {
        ScriptedTransport transport = new ScriptedTransport().answer(200, ACTOR).answer(200, ACTOR);
        HandsHq scripted = transport.client();

        scripted.with(call -> call.timeout(Duration.ofSeconds(5)))
                .authentication()
                .get();
        scripted.authentication().get();

        assertThat(transport.sent()).extracting(ScriptedTransport.Sent::millis).containsExactly(5_000, 120_000);
    }

    @Test
    void aFailureThatPassesIsTriedAgain() {
        ScriptedTransport transport = new ScriptedTransport().answer(503, "").answer(200, ACTOR);

        assertThat(transport.client().authentication().get().companyName()).isEqualTo("Wharf Ltd");
        assertThat(transport.sent()).hasSize(2);
    }

    @Test
    void withoutRetryItIsNot() {
        ScriptedTransport transport = new ScriptedTransport().answer(503, "").answer(200, ACTOR);

        assertThatThrownBy(() -> transport
                        .client()
                        .with(call -> call.noRetry())
                        .authentication()
                        .get())
                .isInstanceOf(ServerException.class)
                .hasMessage("GET https://api.handshq.com/v1/authentication answered 503. (1 attempt)");
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void aListenerHearsOfEveryCall() {
        List<CallReport> reports = new ArrayList<>();
        HandsHq heard = sandbox.client(settings -> settings.listener(reports::add));

        heard.projects().list(query -> query.page(2));

        assertThat(reports)
                .containsExactly(new CallReport(
                        "ProjectsApi#list(ListProjectsQuery)",
                        "GET",
                        URI.create(sandbox.system().url() + "/projects?page=2"),
                        1,
                        OptionalInt.of(200),
                        Duration.ZERO,
                        null));
    }

    @Test
    void itSaysWhoItIs() {
        handsHq.authentication().get();
        sandbox.client(settings -> settings.userAgent("site-office/7"))
                .authentication()
                .get();

        assertThat(sandbox.exchanges())
                .extracting(
                        exchange -> String.join(", ", exchange.requestHeaders().getOrDefault("User-Agent", List.of())))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("banksman").endsWith("(HandsHQ)"),
                        second -> assertThat(second).isEqualTo("site-office/7"));
    }

    @Test
    void withoutATokenThereIsNoClient() {
        assertThatThrownBy(() -> HandsHq.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("HandsHQ needs a credential. Found: none. Set apiToken(…) on the builder.");
    }

    @Test
    void aClosedClientCallsNobody() {
        HandsHq closed = sandbox.client(settings -> settings);
        closed.close();

        assertThatThrownBy(() -> closed.authentication().get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client is closed. Build another one, or close it later.");
    }
}
