package dev.banksman.sandbox.hellohq.login;

import static dev.banksman.sandbox.hellohq.login.Visitor.form;
import static dev.banksman.sandbox.hellohq.login.Visitor.location;
import static dev.banksman.sandbox.hellohq.login.Visitor.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the application gets. */
class TokenEndpointTest extends LoginTest {
    private OptionalInt userOf(JsonNode tokens) {
        return system.accessTokens().user(text(tokens, "access_token"));
    }

    @Test
    void givesTokensForACodeAsInTheDocumentsSample() {
        HttpResponse<String> answer = exchange(code());
        JsonNode tokens = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"access_token\":\"[\\w-]{32}\",\"token_type\":\"bearer\",\"expires_in\":1199,"
                        + "\"refresh_token\":\"[\\w-]{32}\",\"user_id\":12,\"user_name\":\"test.user\"}");
        assertThat(userOf(tokens)).hasValue(12);
        assertThat(system.accessTokens().user("unknown")).isEmpty();
    }

    @Test
    void givesATokenForWhatTheUserHasAllowed() {
        URI back = allowed(authorize("scope", "read_all"));
        String token = text(json(exchange(parameter(back, "code"))), "access_token");

        assertThat(system.accessTokens().allows(token, "read_all")).isTrue();
        assertThat(system.accessTokens().allows(token, "write_all")).isFalse();
        login.expireAccessTokens();
        assertThat(system.accessTokens().allows(token, "read_all")).isFalse();
    }

    @Test
    void takesACodeOnceAndEndsWhatCameOfItWhenItComesAgain() {
        String code = code();
        JsonNode tokens = json(exchange(code));

        assertError(exchange(code), 400, "invalid_grant");
        assertThat(userOf(tokens)).isEmpty();
        assertError(refresh(text(tokens, "refresh_token")), 400, "invalid_grant");
    }

    @Test
    void takesACodeFromWhoAskedForIt() {
        Map<String, String> right =
                Map.of("grant_type", "authorization_code", "redirect_uri", CALLBACK, "code_verifier", VERIFIER);

        String code = code();
        assertError(token(form(right) + "&code=unknown"), 400, "invalid_grant");
        assertError(
                token(form(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK))),
                400,
                "invalid_grant");
        code = parameter(location(visitor.get(authorize())), "code");
        assertError(
                token(form(right).replace(VERIFIER, VERIFIER.toLowerCase(Locale.ROOT)) + "&code=" + code),
                400,
                "invalid_grant");
        code = parameter(location(visitor.get(authorize())), "code");
        assertError(token(form(right).replace("7777", "7778") + "&code=" + code), 400, "invalid_grant");
    }

    @Test
    void needsNoVerifierWhereThereWasNoChallenge() {
        String code = parameter(allowed(authorize("code_challenge", "-", "code_challenge_method", "-")), "code");

        assertThat(token(form(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsACodeExpire() {
        String code = code();
        now = now.plusSeconds(300);

        assertError(exchange(code), 400, "invalid_grant");
    }

    @Test
    void wantsBasicAuthenticationAndThatAlone() {
        String refresh = text(json(exchange(code())), "refresh_token");
        String form = "grant_type=refresh_token&refresh_token=" + refresh;
        String inForm = form(Map.of("client_id", login.appId(), "client_secret", login.appSecret()));

        assertError(token(form + "&" + inForm), 400, "invalid_request");
        assertError(visitor.post(login.tokenUrl(), form + "&" + inForm), 400, "invalid_request");
        HttpResponse<String> wrong = visitor.post(login.tokenUrl(), form, "Authorization", basic("1234-testapp:guess"));
        assertError(wrong, 401, "invalid_client");
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Basic");
        assertError(
                visitor.post(login.tokenUrl(), form, "Authorization", basic("1234-testapp:s3cret%2B%26%2F%2541%3A+hq")),
                401,
                "invalid_client");
        assertThat(login.refreshes()).isZero();
        assertThat(token(form + "&client_id=1234-testapp").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsARefreshWithoutAuthenticationToTheLoginPage() {
        HttpResponse<String> answer = visitor.post(login.tokenUrl(), "grant_type=refresh_token&refresh_token=x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer).getPath()).isEqualTo("/hqlabs/Account/Login");
        assertThat(visitor.get(location(answer)).body()).contains("<h1>Log in to HQ</h1>");
    }

    @Test
    void givesANewRefreshTokenAtEachRefresh() {
        JsonNode first = json(exchange(code()));
        JsonNode second = json(refresh(text(first, "refresh_token")));
        JsonNode third = json(refresh(text(second, "refresh_token")));

        assertThat(text(third, "refresh_token"))
                .isNotEqualTo(text(second, "refresh_token"))
                .isNotEqualTo(text(first, "refresh_token"));
        assertThat(userOf(first)).hasValue(12);
        assertThat(userOf(third)).hasValue(12);
        assertThat(login.refreshes()).isEqualTo(2);
    }

    @Test
    void endsTheWholeGrantWhenARefreshTokenComesAgain() {
        JsonNode first = json(exchange(code()));
        JsonNode winner = json(refresh(text(first, "refresh_token")));

        assertError(refresh(text(first, "refresh_token")), 400, "invalid_grant");
        assertThat(userOf(first)).isEmpty();
        assertThat(userOf(winner)).isEmpty();
        assertError(refresh(text(winner, "refresh_token")), 400, "invalid_grant");
    }

    @Test
    void letsAccessTokensExpireWhenTheyShould() {
        login.lifetime(Duration.ofSeconds(30));
        JsonNode tokens = json(exchange(code()));

        assertThat(tokens.get("expires_in").asInt()).isEqualTo(29);
        now = now.plusMillis(29_999);
        assertThat(userOf(tokens)).hasValue(12);
        now = now.plusMillis(1);
        assertThat(userOf(tokens)).isEmpty();
        assertThat(refresh(text(tokens, "refresh_token")).statusCode()).isEqualTo(200);
    }

    @Test
    void letsAllAccessTokensExpireAtOnce() {
        JsonNode tokens = json(exchange(code()));
        login.expireAccessTokens();

        assertThat(userOf(tokens)).isEmpty();
        assertThat(refresh(text(tokens, "refresh_token")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertError(token("grant_type=password"), 400, "unsupported_grant_type");
        assertError(token("grant_type=refresh_token&refresh_token=x"), 400, "invalid_grant");
        assertError(token("grant_type=authorization_code&code=x&scope=admin"), 400, "invalid_scope");
        assertError(visitor.post(login.tokenUrl(), "{}", "Content-Type", "application/json"), 400, "invalid_request");
        assertThat(visitor.get(login.tokenUrl()).statusCode()).isEqualTo(405);
    }
}
