package dev.banksman.client.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.BudgetScope;
import dev.banksman.client.annotation.Budgeted;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.BreakerOpenException;
import dev.banksman.client.error.DeadlineExceededException;
import feign.Client;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BudgetStageTest {
    private static final Origin SERVER = Origin.of(URI.create(Calls.SERVER));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);

    @Test
    void requestsOfOneInterfaceShareItsBudget() throws IOException {
        Client stage = stage(null, "alice");
        send(stage, "list");
        send(stage, "get");
        send(stage, "list");
        assertThat(script.times()).containsExactly(Duration.ZERO, Duration.ZERO, MINUTE);
    }

    @Test
    void clientsWithOneCredentialShareOneBudgetAndOthersHaveTheirOwn() throws IOException {
        send(stage(null, "alice"), "list");
        send(stage(null, "alice"), "list");
        send(stage(null, "bob"), "list");
        send(stage(null, "alice"), "list");
        assertThat(script.times()).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, MINUTE);
    }

    @Test
    void aHostsBudgetIsSharedByAllWhoCallIt() throws IOException {
        send(stage(null, "alice"), "perHost");
        send(stage(null, "bob"), "perHost");
        assertThat(script.times()).containsExactly(Duration.ZERO, MINUTE);
    }

    @Test
    void anOperationsBudgetIsItsOwn() throws IOException {
        Client stage = stage(null, "alice");
        send(stage, "scarce");
        send(stage, "list");
        send(stage, "scarce");
        assertThat(script.times()).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30));
    }

    @Test
    void anAnonymousRequestIsNotOnTheCredentialsAccount() throws IOException {
        Client stage = stage(null, "alice");
        send(stage, "list");
        send(stage, "list");
        send(stage, "open");
        assertThat(script.times()).containsOnly(Duration.ZERO);
    }

    @Test
    void theClientsOwnBudgetTakesThePlaceOfTheInterfacesAndNotOfTheMethods() throws IOException {
        Client stage = stage(Budget.sliding(3, Duration.ofSeconds(10), time), "alice");
        for (int i = 0; i < 4; i++) {
            send(stage, "list");
        }
        send(stage, "scarce");
        send(stage, "scarce");
        assertThat(script.times()).extracting(Duration::toSeconds).containsExactly(0L, 0L, 0L, 10L, 10L, 40L);
    }

    @Test
    void aRequestToElsewhereTakesNothing() throws IOException {
        Client stage = stage(Budget.sliding(1, MINUTE, time), "alice");
        for (int i = 0; i < 3; i++) {
            script.answer(200);
            Calls.run(stage, Calls.request(Request.HttpMethod.GET, "https://files.example.net/plan.pdf"));
        }
        assertThat(script.times()).containsOnly(Duration.ZERO);
    }

    @Test
    void aRefusalClosesItUntilTheServerSays() throws IOException {
        Client stage = stage(null, "alice");
        script.line(request -> sent(request, 429, "Retry-After", "100"));
        Calls.run(stage, Calls.of(Api.class, "list"));
        send(stage, "list");
        assertThat(script.times()).containsExactly(Duration.ZERO, Duration.ofSeconds(100));
    }

    @Test
    void aRefusalWithoutAWordClosesItForAPeriod() throws IOException {
        Client stage = stage(null, "alice");
        script.line(request -> sent(request, 429));
        Calls.run(stage, Calls.of(Api.class, "list"));
        send(stage, "list");
        assertThat(script.times()).containsExactly(Duration.ZERO, MINUTE);
    }

    @Test
    void whatWasNotSentGivesItsPermitBack() throws IOException {
        Client stage = stage(Budget.sliding(1, MINUTE, time), "alice");
        script.fail(new BreakerOpenException(Calls.context(CallOptions.none()).operation(), 0, "was not sent.", null));
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).isInstanceOf(BreakerOpenException.class);
        script.line(request -> {
            CallContext.current().beginAttempt();
            throw new NotSentException("refused", new IOException());
        });
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).isInstanceOf(NotSentException.class);
        send(stage, "list");
        assertThat(script.times()).containsOnly(Duration.ZERO);
    }

    @Test
    void aRequestWhoseAnswerGotLostCounts() throws IOException {
        Client stage = stage(Budget.sliding(1, MINUTE, time), "alice");
        script.line(request -> {
            CallContext.current().beginAttempt();
            time.advance(Duration.ofSeconds(5));
            throw new IOException("reset");
        });
        assertThatThrownBy(() -> Calls.run(stage, Calls.get("/"))).hasMessage("reset");
        send(stage, "list");
        assertThat(script.times()).containsExactly(Duration.ZERO, Duration.ofSeconds(65));
    }

    @Test
    void aWaitBeyondTheDeadlineFailsAtOnceSayingWhy() throws IOException {
        Client stage = stage(null, "alice");
        send(stage, "list");
        send(stage, "list");
        CallContext call = Calls.context(CallOptions.none());
        call.deadline(time.now().plusSeconds(5));
        assertThatThrownBy(() -> Calls.run(stage, Calls.of(Api.class, "list"), call))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessage(
                        "GET https://api.example.com/call was not sent: the budget has no permit for PT1M and the timeout"
                                + " leaves PT5S. Give it longer, or call less often. (0 attempts)");
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void withoutAMarkNothingIsCounted() throws IOException {
        Client stage = stage(null, "alice");
        for (int i = 0; i < 5; i++) {
            script.answer(200);
            Calls.run(stage, Calls.get("/"));
        }
        assertThat(script.times()).containsOnly(Duration.ZERO);
    }

    private Client stage(@Nullable Budget own, String account) {
        return new BudgetSettings(own, account, SERVER).stage(time, script);
    }

    private void send(Client stage, String operation) throws IOException {
        script.line(request -> sent(request, 200));
        Calls.run(stage, Calls.of(Api.class, operation));
    }

    /** The stage that reads the body counts the attempts. */
    private static Response sent(Request request, int status, String... headers) {
        CallContext.current().beginAttempt();
        return Script.response(request, status, "", headers);
    }

    @Budgeted(requests = 2)
    interface Api {
        @RequestLine("GET /list")
        void list();

        @RequestLine("GET /get")
        void get();

        @RequestLine("GET /scarce")
        @Budgeted(requests = 1, period = "PT30S", scope = BudgetScope.OPERATION)
        void scarce();

        @RequestLine("GET /host")
        @Budgeted(requests = 1, scope = BudgetScope.HOST)
        void perHost();

        @RequestLine("GET /open")
        @Anonymous
        void open();
    }
}
