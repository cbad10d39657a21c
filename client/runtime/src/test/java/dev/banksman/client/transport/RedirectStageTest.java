package dev.banksman.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.RequestChange;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.TransportException;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedirectStageTest {
    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final Client stage = TransportSettings.stage(time, script);
    private final CallContext call = Calls.context(CallOptions.none());

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aReadIsFollowedOnTheSameOriginWithAllItsHeaders(int status) throws IOException {
        script.answer(status, "Location", "/v2/list").answer(200);
        assertThat(send(secret(HttpMethod.GET)).status()).isEqualTo(200);
        assertThat(urls()).containsExactly("https://api.example.com/v1/list", "https://api.example.com/v2/list");
        assertThat(last().headers()).isEqualTo(script.requests().get(0).headers());
    }

    @Test
    void onlyHarmlessHeadersGoToAnotherOrigin() throws IOException {
        script.answer(302, "Location", "https://files.example.net/plan.pdf").answer(200);
        send(secret(HttpMethod.GET));
        assertThat(last().url()).isEqualTo("https://files.example.net/plan.pdf");
        assertThat(last().headers())
                .isEqualTo(Map.of("Accept", List.of("application/json"), "User-Agent", List.of("test")));
    }

    @Test
    void whatWasLeftOutDoesNotComeBackOnTheWayHome() throws IOException {
        script.answer(302, "Location", "https://files.example.net/a")
                .answer(302, "Location", "https://api.example.com/b")
                .answer(200);
        send(secret(HttpMethod.GET));
        assertThat(last().headers()).doesNotContainKeys("Authorization", "X-Key");
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PUT", "PATCH", "DELETE"})
    void aWriteIsFollowedOnTheSameOriginWithItsMethodAndBody(HttpMethod method) throws IOException {
        script.answer(307, "Location", "/v2/list")
                .answer(308, "Location", "/v3/list")
                .answer(200);
        assertThat(send(secret(method)).status()).isEqualTo(200);
        assertThat(last().httpMethod()).isEqualTo(method);
        assertThat(last().body()).isEqualTo(new byte[] {1, 2});
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void aWriteIsNeverTurnedIntoARead(int status) throws IOException {
        script.answer(status, "Location", "/v2/list");
        assertThat(send(secret(HttpMethod.POST)).status()).isEqualTo(status);
        assertThat(call.note())
                .contains(
                        "the redirect was not followed, as a POST goes on to the same origin only, by 307 or 308; this leads to"
                                + " https://api.example.com");
    }

    @Test
    void aWriteNeverGoesToAnotherOrigin() throws IOException {
        script.answer(307, "Location", "https://evil.example.net/");
        assertThat(send(secret(HttpMethod.PUT)).status()).isEqualTo(307);
        assertThat(call.note())
                .contains(
                        "the redirect was not followed, as a PUT goes on to the same origin only, by 307 or 308; this leads to"
                                + " https://evil.example.net");
    }

    @Test
    void aHopThatWasNotSentDoesntMeanThatNothingWas() {
        script.answer(307, "Location", "/v2/list")
                .fail(new NotSentException("the request was not sent: refused", new IOException()));
        assertThatThrownBy(() -> send(secret(HttpMethod.POST)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("after a redirect the request was not sent: refused");
        script.fail(new NotSentException("the request was not sent: refused", new IOException()));
        assertThatThrownBy(() -> send(secret(HttpMethod.POST))).isInstanceOf(NotSentException.class);
    }

    @Test
    void encryptionIsNeverLeft() throws IOException {
        script.answer(302, "Location", "http://api.example.com/v1/list");
        assertThat(send(secret(HttpMethod.GET)).status()).isEqualTo(302);
        assertThat(call.note()).contains("the redirect was not followed, as it leads from https to http");
    }

    @Test
    void aLoopIsNotRunAround() throws IOException {
        script.answer(302, "Location", "/b").answer(302, "Location", "/v1/list");
        assertThat(send(secret(HttpMethod.GET)).status()).isEqualTo(302);
        assertThat(call.note())
                .contains("the redirect was not followed, as it leads back to where the request was before");
    }

    @Test
    void fiveAreEnough() throws IOException {
        for (int i = 0; i < 6; i++) {
            script.answer(302, "Location", "/" + i);
        }
        assertThat(send(secret(HttpMethod.GET)).status()).isEqualTo(302);
        assertThat(script.requests()).hasSize(6);
        assertThat(call.note()).contains("the redirect was not followed, as there were 5 before it");
    }

    @Test
    void aRedirectToNowhereIsHandedOn() throws IOException {
        script.answer(302).answer(302, "Location", "javascript:alert(1)").answer(302, "Location", "http://[");
        for (int i = 0; i < 3; i++) {
            assertThat(send(secret(HttpMethod.GET)).status()).isEqualTo(302);
            assertThat(call.note()).contains("the redirect was not followed, as it names no address");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/list,https://api.example.com/v2/list",
        "other,https://api.example.com/v1/other",
        "?page=2,https://api.example.com/v1/list?page=2",
        "//cdn.example.net/a,https://cdn.example.net/a",
        "../x,https://api.example.com/x",
        "/a b?q=ü#part,https://api.example.com/a%20b?q=%C3%BC",
        "https://cdn.example.net,https://cdn.example.net"
    })
    void aLocationIsResolvedAsBrowsersDo(String location, String target) {
        assertThat(RedirectTarget.of("https://api.example.com/v1/list?page=1", location)
                        .map(Object::toString))
                .contains(target);
    }

    @Test
    void plainHttpIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> send(Calls.request(HttpMethod.GET, "http://api.example.com/list?token=1")))
                .isInstanceOf(TransportException.class)
                .hasMessage("GET https://api.example.com/call was not sent: only https leaves this machine. Found:"
                        + " http://api.example.com. Use the https address. (0 attempts)");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void plainHttpIsFineOnThisMachine() throws IOException {
        script.answer(200);
        assertThat(send(Calls.request(HttpMethod.GET, "http://127.0.0.1:8080/list"))
                        .status())
                .isEqualTo(200);
    }

    private Response send(Request request) throws IOException {
        return Calls.run(stage, request, call);
    }

    private List<String> urls() {
        return script.requests().stream().map(Request::url).toList();
    }

    private Request last() {
        return script.requests().get(script.requests().size() - 1);
    }

    private static Request secret(HttpMethod method) {
        Request bare = Request.create(
                method,
                "https://api.example.com/v1/list",
                Calls.get("/").headers(),
                method == HttpMethod.GET ? new byte[0] : new byte[] {1, 2},
                null,
                null);
        return RequestChange.of(bare)
                .header("Authorization", "Bearer t")
                .header("Cookie", "sid=1")
                .header("X-Key", "k")
                .header("Accept", "application/json")
                .header("User-Agent", "test")
                .build();
    }
}
