package dev.banksman.sandbox.hellohq.login;

import static dev.banksman.sandbox.hellohq.login.Visitor.location;
import static dev.banksman.sandbox.hellohq.login.Visitor.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a user sees, and where the browser goes. */
class AuthorizePageTest extends LoginTest {
    @Test
    void asksToLogInThenToAllowAndGoesBackWithACode() {
        URI form = location(visitor.get(authorize()));
        assertThat(form.getPath()).isEqualTo("/hqlabs/Account/Login");
        HttpResponse<String> loggedIn = logIn(authorize(), "test.user", "sandbox");
        assertThat(loggedIn.statusCode()).isEqualTo(303);
        HttpResponse<String> consent = visitor.get(location(loggedIn));

        assertThat(consent.body())
                .contains("<h1>Allow access to Test App?</h1>")
                .contains("asks <strong>Tessa User</strong>")
                .contains("<code>read_all</code>", "<code>write_all</code>")
                .contains("Your answer goes to <strong>http://127.0.0.1:7777</strong>");
        URI back = location(visitor.submit(consent, location(loggedIn), Map.of("decision", "allow")));
        assertThat(back.toString()).startsWith(CALLBACK + "?code=").endsWith("&state=xyz");
    }

    @Test
    void doesNotAskAgainForWhatWasGranted() {
        URI first = allowed(authorize());
        URI second = location(visitor.get(authorize("scope", "write_all", "state", "b c&d")));

        assertThat(second.toString()).startsWith(CALLBACK + "?code=").endsWith("&state=b+c%26d");
        assertThat(parameter(second, "code")).isNotEqualTo(parameter(first, "code"));
    }

    @Test
    void asksAgainForMore() {
        allowed(authorize("scope", "read_all"));

        assertThat(visitor.get(authorize()).body()).contains("<code>write_all</code>");
    }

    @Test
    void goesBackWithoutACodeWhenTheUserSaysNo() {
        URI consent = location(logIn(authorize(), "erika.muster", "sandbox"));

        assertThat(location(visitor.submit(visitor.get(consent), consent, Map.of("decision", "deny"))))
                .isEqualTo(URI.create(CALLBACK + "?error=access_denied&state=xyz"));
        assertThat(visitor.get(authorize()).body()).contains("Allow access to Test App?");
    }

    @Test
    void showsTheFormAgainAfterAWrongPasswordWithWhatWasTyped() {
        HttpResponse<String> answer = logIn(authorize(), "<b>\"", "guess");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("The user name or the password is wrong.")
                .contains("value=\"&lt;b&gt;&quot;\"")
                .doesNotContain("guess");
    }

    @Test
    void takesNoFormThatIsNotOfTheSession() {
        URI consent = location(logIn(authorize(), "test.user", "sandbox"));

        assertThat(visitor.post(consent, "decision=allow").statusCode()).isEqualTo(403);
        assertThat(visitor.post(consent, "decision=allow&csrf=x").statusCode()).isEqualTo(403);
        URI form = URI.create(server.url() + "/hqlabs/Account/Login");
        assertThat(new Visitor().post(form, "name=test.user&password=sandbox").statusCode())
                .isEqualTo(403);
    }

    @Test
    void goesNowhereElseAfterALogin() {
        URI form = URI.create(server.url() + "/hqlabs/Account/Login?ReturnUrl=https%3A%2F%2Fevil.example%2F");
        HttpResponse<String> answer =
                visitor.submit(visitor.get(form), form, Map.of("name", "test.user", "password", "sandbox"));

        assertThat(location(answer)).isEqualTo(login.applicationsUrl());
    }

    @Test
    void changesTheSessionAtALogin() {
        HttpResponse<String> form = visitor.get(location(visitor.get(authorize())));
        HttpResponse<String> loggedIn = logIn(authorize(), "test.user", "sandbox");

        assertThat(loggedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .isNotEqualTo(form.headers().firstValue("Set-Cookie").orElseThrow())
                .endsWith("; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void tellsOnlyTheUserWhenItIsNotClearWhoAsks() {
        assertPage(authorize("client_id", "1234-other"), "No client application is registered under this App Id.");
        String unregistered = "This redirect URI is not registered. "
                + "There are https://client.example.com/cb, and any of http://127.0.0.1.";
        assertPage(authorize("redirect_uri", "https://evil.example/cb"), unregistered);
        assertPage(authorize("redirect_uri", "http://127.0.0.1.evil.example/cb"), unregistered);
        assertPage(authorize("redirect_uri", "http://127.0.0.1@evil.example/cb"), unregistered);
        assertPage(authorize("redirect_uri", "-"), unregistered);
        assertPage(
                URI.create(authorize() + "&client_id=1234-testapp"),
                "The parameter client_id was sent more than once.");
    }

    private void assertPage(URI url, String text) {
        HttpResponse<String> answer = visitor.get(url);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<p>" + text + "</p>");
    }

    @Test
    void tellsTheApplicationWhatElseIsWrong() {
        assertBack(authorize("response_type", "token"), "unsupported_response_type");
        assertBack(authorize("scope", "read_all admin"), "invalid_scope");
        assertBack(authorize("code_challenge_method", "plain"), "invalid_request");
        assertBack(authorize("code_challenge_method", "-"), "invalid_request");
    }

    private void assertBack(URI url, String error) {
        assertThat(location(visitor.get(url))).isEqualTo(URI.create(CALLBACK + "?error=" + error + "&state=xyz"));
    }

    @Test
    void keepsTheQueryOfARedirectUri() {
        assertThat(location(visitor.get(authorize("redirect_uri", CALLBACK + "?a=1", "scope", "x"))))
                .isEqualTo(URI.create(CALLBACK + "?a=1&error=invalid_scope&state=xyz"));
    }

    @Test
    void isInNobodysFrameAndLetsFormsLeadBackToTheApplication() {
        HttpResponse<String> form = visitor.get(location(visitor.get(authorize())));

        assertThat(form.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' https://client.example.com http://127.0.0.1:* http://localhost:*");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
