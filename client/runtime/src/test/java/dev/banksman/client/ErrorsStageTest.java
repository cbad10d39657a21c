package dev.banksman.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.call.CallReport;
import dev.banksman.client.call.Calls;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.ConflictException;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.RateLimitedException;
import dev.banksman.client.error.ServerException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.json.Json;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorsStageTest {
    private final VirtualTime time = new VirtualTime();
    private final Script script = new Script(time);
    private final List<CallReport> reports = new ArrayList<>();
    private final Client stage = ErrorsStage.create(
            new SafeUrl(Origin.of(URI.create(Calls.SERVER)), Set.of("sid")),
            new ErrorAnswers(Json.create()),
            reports::add,
            time,
            script);

    @Test
    void eachCommonStatusHasItsException() {
        assertThat(List.of(400, 401, 403, 404, 409, 422, 429, 500, 503, 418))
                .map(status -> thrown(status, "").getClass().getSimpleName())
                .isEqualTo(List.of(
                        BadRequestException.class.getSimpleName(),
                        UnauthorizedException.class.getSimpleName(),
                        ForbiddenException.class.getSimpleName(),
                        NotFoundException.class.getSimpleName(),
                        ConflictException.class.getSimpleName(),
                        UnprocessableException.class.getSimpleName(),
                        RateLimitedException.class.getSimpleName(),
                        ServerException.class.getSimpleName(),
                        ServerException.class.getSimpleName(),
                        ApiException.class.getSimpleName()));
    }

    @Test
    void theErrorsAreReadWhereTheFormatSaysTheyAre() {
        ApiException thrown = thrown(
                422,
                "{\"errors\":[{\"status\":\"422\",\"code\":\"blank\",\"title\":\"Invalid\",\"detail\":[\"Name is blank\",\"or"
                        + " short\"],\"source\":{\"pointer\":\"/data/attributes/name\"}},{\"status\":422,\"code\":7},{}]}");
        assertThat(thrown.errors())
                .containsExactly(
                        new ApiError(
                                422,
                                "blank",
                                "Invalid",
                                "Name is blank; or short",
                                "/data/attributes/name",
                                "{\"status\":\"422\",\"code\":\"blank\",\"title\":\"Invalid\",\"detail\":[\"Name is blank\",\"or"
                                        + " short\"],\"source\":{\"pointer\":\"/data/attributes/name\"}}"),
                        new ApiError(422, "7", null, null, null, "{\"status\":422,\"code\":7}"),
                        new ApiError(null, null, null, null, null, "{}"));
        assertThat(thrown)
                .hasMessage("GET https://api.example.com/list answered 422: Invalid: Name is blank; or short at"
                        + " /data/attributes/name. …and 2 more in errors(). (0 attempts)");
    }

    @Test
    void aBareStringAmongTheErrorsIsItsExplanation() {
        assertThat(thrown(422, "{\"errors\":[\"Name is blank\"]}").errors())
                .containsExactly(new ApiError(null, null, null, "Name is blank", null, "\"Name is blank\""));
    }

    @Test
    void aMethodsFormatReplacesItsInterfaces() throws Exception {
        script.body(400, "{\"error\":{\"code\":null,\"message\":\"No\\nsuch \\u0007 field.\"}}");
        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> Calls.run(stage, Calls.of(Api.class, "odata")));
        assertThat(thrown.errors()).extracting(ApiError::title).containsExactly("No\nsuch \u0007 field.");
        assertThat(thrown).hasMessage("GET https://api.example.com/odata answered 400: No such field. (0 attempts)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Bad Gateway</body></html>",
                "{\"errors\":null}",
                "{\"errors\":7}",
                "{\"error\":\"x\"}",
                "[]",
                "null",
                "{\"errors\":"
            })
    void whatIsNoListOfErrorsIsNoErrorOfItsOwn(String body) {
        ApiException thrown = thrown(502, body);
        assertThat(thrown.errors()).isEmpty();
        assertThat(thrown.bodyText()).isEqualTo(body);
        assertThat(thrown).hasMessage("GET https://api.example.com/list answered 502. (0 attempts)");
    }

    @Test
    void allOfTheAnswerIsAtHand() {
        ApiException thrown = thrown(409, "{\"current\":3}", "X-Request-Id", "r1");
        assertThat(thrown.status()).isEqualTo(409);
        assertThat(thrown.header("x-request-id")).contains("r1");
        assertThat(thrown.method()).isEqualTo("GET");
        assertThat(thrown.operation()).isEqualTo("Api#list()");
        assertThat(thrown.url()).isEqualTo(URI.create("https://api.example.com/list"));
        assertThat(thrown.body(Version.class)).isEqualTo(new Version(3));
    }

    @Test
    void aBodyThatIsSomethingElseIsADecodingException() {
        ApiException thrown = thrown(409, "{\"current\":\"three\"}");
        DecodingException undecodable = catchThrowableOfType(DecodingException.class, () -> thrown.body(Version.class));
        assertThat(undecodable.pointer()).isEqualTo("/current");
        assertThat(undecodable)
                .hasMessageStartingWith(
                        "The error body of GET https://api.example.com/list can't be read as Version. ");
    }

    @Test
    void anExceptionSurvivesSerialisation() throws Exception {
        ApiException thrown = thrown(404, "{\"errors\":[{\"title\":\"Gone\"}]}", "A", "1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        ApiException copy =
                (ApiException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(copy.getMessage()).isEqualTo(thrown.getMessage());
        assertThat(copy.errors()).isEqualTo(thrown.errors());
        assertThat(copy.header("a")).contains("1");
        assertThat(catchThrowableOfType(IllegalStateException.class, () -> copy.body(Version.class)))
                .hasMessage(
                        "body(Class) needs the client that threw this. Found: a deserialised exception. Read bodyText().");
    }

    @Test
    void aRedirectThatWasNotFollowedIsAnException() {
        assertThat(thrown(302, "")).hasMessage("GET https://api.example.com/list answered 302. (0 attempts)");
    }

    @Test
    void aFailureWithoutAnAnswerIsATransportException() {
        script.fail(new IOException((String) null));
        TransportException thrown =
                catchThrowableOfType(TransportException.class, () -> Calls.run(stage, Calls.of(Api.class, "list")));
        assertThat(thrown)
                .hasMessage("GET https://api.example.com/list got no answer: IOException. (0 attempts)")
                .hasCauseInstanceOf(IOException.class);
        assertThat(thrown.attempts()).isZero();
    }

    @Test
    void secretsOfTheQueryShowNowhere() {
        assertThat(url("https://user:pw@api.example.com/a?sid=1&q=2&token=3&Api_Key=4#f"))
                .isEqualTo("https://api.example.com/a?sid=***&q=2&token=***&Api_Key=***");
        assertThat(url("https://files.example.net:8443/a%2Fb?anything=1"))
                .isEqualTo("https://files.example.net:8443/a%2Fb?***");
        assertThat(url("https://api.example.com/a?sid")).isEqualTo("https://api.example.com/a?sid");
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutBeingQuoted() {
        Request request = Calls.request(HttpMethod.GET, "https://api.example.com/a b?token=1");
        assertThat(catchThrowableOfType(EncodingException.class, () -> Calls.run(stage, request)))
                .hasMessage("GET needs an absolute address that is well-formed. It was not sent.");
    }

    @Test
    void everyCallIsReportedOnce() throws IOException {
        script.line(request -> {
            time.advance(Duration.ofSeconds(2));
            return Script.response(request, 200, "");
        });
        Calls.run(stage, Calls.of(Api.class, "list"));
        ApiException failure = thrown(404, "");
        URI url = URI.create("https://api.example.com/list");
        assertThat(reports)
                .containsExactly(
                        new CallReport("Api#list()", "GET", url, 0, OptionalInt.of(200), Duration.ofSeconds(2), null),
                        new CallReport("Api#list()", "GET", url, 0, OptionalInt.of(404), Duration.ZERO, failure));
    }

    @Test
    void aListenerThatFailsChangesNothing() throws IOException {
        Client loud = ErrorsStage.create(
                new SafeUrl(Origin.of(URI.create(Calls.SERVER)), Set.of()),
                new ErrorAnswers(Json.create()),
                report -> {
                    throw new IllegalStateException("listener");
                },
                time,
                script);
        script.answer(200);
        assertThat(Calls.run(loud, Calls.get("/")).status()).isEqualTo(200);
    }

    private ApiException thrown(int status, String body, String... headers) {
        script.body(status, body, headers);
        return catchThrowableOfType(ApiException.class, () -> Calls.run(stage, Calls.of(Api.class, "list")));
    }

    private static String url(String url) {
        return new SafeUrl(Origin.of(URI.create(Calls.SERVER)), Set.of("sid"))
                .of(URI.create(url))
                .toString();
    }

    /** What a conflict says. */
    record Version(int current) {}

    @ErrorFormat(
            errors = "/errors",
            status = "/status",
            code = "/code",
            title = "/title",
            detail = "/detail",
            pointer = "/source/pointer")
    interface Api {
        @RequestLine("GET /list")
        void list();

        @RequestLine("GET /odata")
        @ErrorFormat(errors = "/error", title = "/message")
        void odata();
    }
}
