package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.call.CallReport;
import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.UnauthorizedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthenticationTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final String WRONG_TOKEN = "s3cret-but-wrong";
    private static final Actor ACTOR = new Actor(
            ActorId.of("321"), "actor", new Actor.Attributes("Daystrom Construction Ltd", Map.of()), Map.of());

    private final AuthenticationApi authentication = sandbox.client().authentication();

    @Test
    void tellsWhoTheTokenActsFor() {
        Actor actor = authentication.get();

        assertThat(actor).isEqualTo(ACTOR);
        assertThat(actor.companyName()).isEqualTo("Daystrom Construction Ltd");
        assertThat(sandbox.requests()).containsExactly("GET /authentication");
    }

    @Test
    void theDocumentHoldsTheActor() {
        assertThat(authentication.getDocument()).isEqualTo(new GetAuthenticationDocument(ACTOR, Map.of()));
    }

    @Test
    void theTokenGoesWithALowerCaseScheme() {
        authentication.get();

        assertThat(sandbox.last().requestHeaders().get("Authorization"))
                .containsExactly("bearer " + sandbox.system().token());
    }

    @Test
    void anUnknownTokenIsUnauthorized() {
        HandsHq stranger = sandbox.client(settings -> settings.apiToken(WRONG_TOKEN));

        UnauthorizedException refused = catchThrowableOfType(
                UnauthorizedException.class, () -> stranger.authentication().get());

        assertThat(refused)
                .hasMessage("GET " + sandbox.system().url()
                        + "/authentication answered 401: Invalid authentication details. (1 attempt)");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.errors())
                .containsExactly(
                        new ApiError(
                                401,
                                "invalid_authentication",
                                "Invalid authentication details",
                                null,
                                null,
                                "{\"title\":\"Invalid authentication details\",\"status\":401,\"code\":\"invalid_authentication\"}"));
        assertThat(refused.body(ErrorDocument.class).errors())
                .extracting(ErrorObject::code)
                .containsExactly("invalid_authentication");
    }

    @Test
    void aRefusedTokenIsInNoText() {
        List<CallReport> reports = new ArrayList<>();
        HandsHq stranger =
                sandbox.client(settings -> settings.apiToken(WRONG_TOKEN).listener(reports::add));

        UnauthorizedException refused = catchThrowableOfType(
                UnauthorizedException.class, () -> stranger.authentication().get());

        List<Object> shown = List.of(
                trace(refused),
                refused.bodyText(),
                refused.headers(),
                refused.url(),
                reports,
                stranger,
                stranger.authentication(),
                HandsHq.builder().apiToken(WRONG_TOKEN));
        assertThat(shown).noneMatch(each -> each.toString().contains(WRONG_TOKEN));
        assertThat(reports).hasSize(1);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
