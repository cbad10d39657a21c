package dev.banksman.sandbox.hcss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenTest extends HcssTest {
    private static final String EXPIRED = "The access token is missing, not known, or has expired.";

    @Test
    void isGivenForIdAndSecretInTheForm() {
        assertThat(token(""))
                .isEqualTo(
                        tree("{\"access_token\":\"sandbox-hcss-token-2\",\"expires_in\":3600,\"token_type\":\"Bearer\","
                                + "\"scope\":\"precon:read precon:write\"}"));
    }

    @Test
    void isGivenForIdAndSecretInAHeaderButNotInBoth() {
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                "sandbox-client:s3cret%2B%26%2F%25%3A+sandbox".getBytes(StandardCharsets.UTF_8));

        tokenEndpoint("grant_type=client_credentials", "Authorization", basic).expect(200);
        tokenEndpoint(
                        "grant_type=client_credentials&client_secret=s3cret%2B%26%2F%25%3A+sandbox",
                        "Authorization", basic)
                .expect(401);
    }

    @Test
    void isRefusedAsTheRfcSays() {
        assertThat(tokenEndpoint("grant_type=password").expect(400).json())
                .isEqualTo(tree("{\"error\":\"unsupported_grant_type\"}"));
        assertThat(tokenEndpoint("grant_type=client_credentials&client_id=sandbox-client&client_secret=x")
                        .expect(401)
                        .json())
                .isEqualTo(tree("{\"error\":\"invalid_client\"}"));
        assertThat(token("&scope=precon:read+admin")).isEqualTo(tree("{\"error\":\"invalid_scope\"}"));
    }

    @Test
    void livesAnHour() {
        pass(Duration.ofMinutes(59));
        get("?top=1").expect(200);
        pass(Duration.ofMinutes(1));

        get("?top=1").expectError(401, "Unauthorized", EXPIRED);
        use(token("").get("access_token").asString());
        get("?top=1").expect(200);
    }

    @Test
    void canExpireAtOnce() {
        hcss().expireTokens();

        get("?top=1").expectError(401, "Unauthorized", EXPIRED);
        assertThat(hcss().tokensIssued()).isOne();
    }

    @Test
    void allowsWhatItsScopesSay() {
        use(token("&scope=precon:read").get("access_token").asString());

        get("?top=1").expect(200);
        send("POST", "", "{\"fields\":{\"name\":\"x\"}}")
                .expectError(403, "Forbidden", "The access token lacks the scope precon:write.");
    }
}
