package dev.banksman.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.Security;
import dev.banksman.client.annotation.Server;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.RequestChange;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import feign.Client;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AuthorizeStageTest {
    private static final Origin SERVER = Origin.of(URI.create(Calls.SERVER));

    private final Script script = new Script(new VirtualTime());

    @Test
    void everyCredentialGoesToItsPlace() throws IOException {
        Request sent = sent(
                Map.of(
                        "token", Credentials.bearer("t1"),
                        "key", Credentials.header("X-Key", "k1"),
                        "session", Credentials.cookie("sid", "c1"),
                        "id", Credentials.query("api key", "q&1")),
                RequestChange.of(Calls.get("/list?a=1"))
                        .header("Cookie", "theme=dark; sid=old")
                        .build());
        assertThat(sent.headers())
                .isEqualTo(Map.of(
                        "Authorization", List.of("Bearer t1"),
                        "X-Key", List.of("k1"),
                        "Cookie", List.of("theme=dark; sid=c1")));
        assertThat(sent.url()).isEqualTo("https://api.example.com/list?a=1&api%20key=q%261");
    }

    @Test
    void aSecretTakesThePlaceOfWhatIsThere() throws IOException {
        Request request = RequestChange.of(Calls.get("/list?key=old&a=1"))
                .header("authorization", "Bearer old")
                .build();
        Request sent =
                sent(Map.of("token", Credentials.bearer("new"), "key", Credentials.query("key", "new")), request);
        assertThat(sent.headers().get("authorization")).containsExactly("Bearer new");
        assertThat(sent.headers()).hasSize(1);
        assertThat(sent.url()).isEqualTo("https://api.example.com/list?a=1&key=new");
    }

    @Test
    void basicIsUserAndPasswordInUtf8() throws IOException {
        Request sent = sent(Map.of("basic", Credentials.basic("jürgen", "pass:word")), Calls.get("/"));
        assertThat(sent.headers().get("Authorization")).containsExactly("Basic asO8cmdlbjpwYXNzOndvcmQ=");
    }

    @Test
    void onlyTheNamedSchemesAreSent() throws IOException {
        Map<String, Credential> both =
                Map.of("token", Credentials.bearer("t"), "key", Credentials.header("X-Key", "k"));
        assertThat(sent(both, Calls.of(Api.class, "keyed")).headers()).isEqualTo(Map.of("X-Key", List.of("k")));
        assertThat(sent(both, Calls.of(Api.class, "either")).headers()).hasSize(2);
        assertThat(sent(both, Calls.of(Api.class, "open")).headers()).isEmpty();
    }

    @Test
    void aMissingSchemeIsNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> sent(Map.of("token", Credentials.bearer("t")), Calls.of(Api.class, "keyed")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Api#keyed() needs the credential key. Found: [token]. Set key(…) on the builder.");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void nothingGoesToAnotherOrigin() throws IOException {
        Map<String, Credential> token = Map.of("token", Credentials.bearer("t"));
        for (String elsewhere : List.of(
                "https://files.example.net/a",
                "https://api.example.com:8443/a",
                "http://api.example.com/a",
                "https://api.example.com.evil.net/a")) {
            Request request = RequestChange.of(Calls.request(HttpMethod.GET, elsewhere))
                    .header("Authorization", "Bearer from-the-call")
                    .header("Cookie", "sid=1")
                    .header("X-Api-Key", "from-the-call")
                    .header("Accept", "application/pdf")
                    .header("Content-Type", "application/json")
                    .build();
            assertThat(sent(token, request).headers())
                    .isEqualTo(
                            Map.of("Accept", List.of("application/pdf"), "Content-Type", List.of("application/json")));
        }
    }

    @Test
    void whatTheMethodItselfNamesGoesToAnotherOriginUnlessItIsACredential() throws IOException {
        Request own = RequestChange.of(Calls.of(Api.class, "elsewhere"))
                .url("https://files.example.net/a")
                .header("X-Ms-Version", "2")
                .header("x-tag", "t")
                .header("Authorization", "Bearer t")
                .header("X-Api-Key", "k")
                .build();
        assertThat(sent(Map.of(), own).headers())
                .isEqualTo(Map.of("X-Ms-Version", List.of("2"), "x-tag", List.of("t")));
    }

    @Test
    void aRefusalOfWhereARedirectLedToIsNoneOfTheCredential() throws IOException {
        Refreshing credential = new Refreshing();
        CallContext call = Calls.context(CallOptions.none());
        script.line(request -> Script.response(Calls.request(HttpMethod.GET, "https://files.example.net/a"), 401, ""));
        Calls.run(new AuthSettings(SERVER, Map.of("token", credential)).stage(script), Calls.get("/"), call);
        assertThat(credential.refused).isEmpty();
        assertThat(call.credentialRenewed()).isFalse();
    }

    @Test
    void eachAttemptHasAFreshSecretAndTheAnswerNamesTheRequestAsItCame() throws IOException {
        Refreshing credential = new Refreshing();
        Client stage = new AuthSettings(SERVER, Map.of("token", credential)).stage(script);
        Request request = Calls.get("/");
        CallContext call = Calls.context(CallOptions.none());
        script.answer(401).answer(200);
        Response refused = Calls.run(stage, request, call);
        assertThat(call.credentialRenewed()).isTrue();
        assertThat(refused.request()).isSameAs(request);
        Calls.run(stage, request, call);
        assertThat(script.requests())
                .extracting(sent -> sent.headers().get("Authorization"))
                .containsExactly(List.of("Bearer token-0"), List.of("Bearer token-1"));
        assertThat(credential.refused).hasToString("[HEADER Authorization: ***]");
    }

    @Test
    void theFirstAlternativeThatIsConfiguredCounts() throws IOException {
        Request choice = Calls.of(Api.class, "choice");
        Credential token = Credentials.bearer("t");
        Credential key = Credentials.header("X-Key", "k");
        Credential login = Credentials.basic("u", "p");
        assertThat(sent(Map.of("token", token, "key", key, "login", login), choice)
                        .headers())
                .isEqualTo(Map.of("Authorization", List.of("Bearer t"), "X-Key", List.of("k")));
        assertThat(sent(Map.of("token", token, "login", login), choice).headers())
                .isEqualTo(Map.of("Authorization", List.of("Basic dTpw")));
        assertThat(sent(Map.of("token", token), choice).headers()).isEmpty();
    }

    @Test
    void anOperationsOwnServerGetsTheCredentialUnlessTheClientWasToldAnotherOne() throws IOException {
        Request files = RequestChange.of(Calls.of(Api.class, "files"))
                .url("https://files.example.net/v2/files")
                .build();
        Map<String, Credential> token = Map.of("token", Credentials.bearer("t"));
        assertThat(sent(token, files).headers()).isEmpty();
        script.answer(200);
        Calls.run(new AuthSettings(SERVER, true, token).stage(script), files);
        assertThat(script.requests().get(1).headers()).isEqualTo(Map.of("Authorization", List.of("Bearer t")));
    }

    @Test
    void aTokenFromASupplierIsAskedForEachAttempt() throws IOException {
        Iterator<String> tokens = List.of("a", "b", "b").iterator();
        Credential credential = Credentials.bearerFrom(tokens::next);
        assertThat(credential.secret().value()).isEqualTo("Bearer a");
        assertThat(credential.invalidate(Secret.header("Authorization", "Bearer a")))
                .isTrue();
        assertThat(credential.invalidate(Secret.header("Authorization", "Bearer b")))
                .isFalse();
        assertThat(credential).hasToString("a bearer token from a supplier");
        assertThatThrownBy(() -> Credentials.bearerFrom(() -> " ").secret())
                .isInstanceOf(IOException.class)
                .hasMessage("the supplier of the bearer token gave none");
    }

    @Test
    void aFixedCredentialIsNotRenewed() throws IOException {
        CallContext call = Calls.context(CallOptions.none());
        script.answer(401);
        Calls.run(
                new AuthSettings(SERVER, Map.of("token", Credentials.bearer("t"))).stage(script), Calls.get("/"), call);
        assertThat(call.credentialRenewed()).isFalse();
    }

    private Request sent(Map<String, Credential> credentials, Request request) throws IOException {
        script.answer(200);
        Calls.run(new AuthSettings(SERVER, credentials).stage(script), request);
        List<Request> requests = script.requests();
        return requests.get(requests.size() - 1);
    }

    private static final class Refreshing implements Credential {
        private final List<Secret> refused = new ArrayList<>();

        @Override
        public Secret secret() {
            return Secret.header("Authorization", "Bearer token-" + refused.size());
        }

        @Override
        public boolean invalidate(Secret secret) {
            return refused.add(secret);
        }

        @Override
        public String account() {
            return "alice";
        }
    }

    interface Api {
        @RequestLine("GET /keyed")
        @Security("key")
        void keyed();

        @RequestLine("GET /either")
        void either();

        @RequestLine("GET /elsewhere")
        @Headers({"X-Ms-Version: 2", "X-Tag: {tag}", "Authorization: Bearer t"})
        void elsewhere(@Param("tag") String tag);

        @RequestLine("GET /choice")
        @Security({"token", "key"})
        @Security("login")
        @Security({})
        void choice();

        @RequestLine("GET /files")
        @Server("https://files.example.net/v2")
        @Security("token")
        void files();

        @RequestLine("GET /open")
        @Anonymous
        void open();
    }
}
