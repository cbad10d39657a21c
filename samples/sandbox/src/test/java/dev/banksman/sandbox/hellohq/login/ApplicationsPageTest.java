package dev.banksman.sandbox.hellohq.login;

import static dev.banksman.sandbox.hellohq.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a user takes access away. */
class ApplicationsPageTest extends LoginTest {
    private HttpResponse<String> page() {
        return visitor.get(login.applicationsUrl());
    }

    private HttpResponse<String> control(Map<String, String> fields) {
        return visitor.submit(page(), login.applicationsUrl(), fields);
    }

    @Test
    void isForWhoIsLoggedIn() {
        assertThat(location(page()).getPath()).isEqualTo("/hqlabs/Account/Login");
        assertThat(visitor.post(login.applicationsUrl(), "do=expire").statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAccessAway() {
        JsonNode tokens = json(exchange(code()));
        assertThat(page().body()).contains("What may be done in the name of Tessa User.", "<code>write_all</code>");

        assertThat(control(Map.of("do", "revoke")).body())
                .contains("Test App has no access any more.")
                .contains("No application has access in the name of Tessa User.");
        assertThat(system.accessTokens().user(text(tokens, "access_token"))).isEmpty();
        assertError(refresh(text(tokens, "refresh_token")), 400, "invalid_grant");
        assertThat(visitor.get(authorize()).body()).contains("Allow access to Test App?");
    }

    @Test
    void leavesWhatOthersHaveGranted() {
        JsonNode tokens = json(exchange(code()));
        login.revoke(13);

        assertThat(refresh(text(tokens, "refresh_token")).statusCode()).isEqualTo(200);
    }

    @Test
    void letsTokensBeShortLived() {
        String code = code();
        assertThat(control(Map.of("do", "lifetime", "seconds", "5")).body())
                .contains("From now on, access tokens live for 5 seconds.");
        JsonNode tokens = json(exchange(code));

        assertThat(tokens.get("expires_in").asInt()).isEqualTo(4);
        assertThat(control(Map.of("do", "expire")).body()).contains("All access tokens have expired.");
        assertThat(system.accessTokens().user(text(tokens, "access_token"))).isEmpty();
        assertThat(control(Map.of("do", "lifetime", "seconds", "-1")).statusCode())
                .isEqualTo(400);
        assertThat(control(Map.of("do", "burn")).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoFormThatIsNotOfTheSession() {
        JsonNode tokens = json(exchange(code()));

        assertThat(visitor.post(login.applicationsUrl(), "do=revoke").statusCode())
                .isEqualTo(403);
        assertThat(system.accessTokens().user(text(tokens, "access_token"))).hasValue(12);
    }

    @Test
    void logsOut() {
        code();
        var logout = login.applicationsUrl().resolve("Logout");

        assertThat(location(visitor.submit(page(), logout, Map.of())).getPath()).isEqualTo("/hqlabs/Account/Login");
        assertThat(location(visitor.get(authorize())).getPath()).isEqualTo("/hqlabs/Account/Login");
    }
}
