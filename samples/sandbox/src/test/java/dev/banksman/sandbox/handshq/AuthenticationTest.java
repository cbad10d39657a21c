package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest extends ApiTest {
    @Test
    void tellsWhoTheTokenStandsFor() {
        Answer answer = api().get("/authentication").expect(200);

        assertThat(answer.json()).isEqualTo(Answer.tree("""
                                {"data": {"id": "321", "type": "actor",
                                  "attributes": {"company_name": "Daystrom Construction Ltd"}}}
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "Bearer ", "BEARER "})
    void takesTheSchemeInAnyCase(String scheme) {
        Api any = api().with("Authorization", scheme + handsHq().token());

        assertThat(any.get("/authentication").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer wrong", "bearer", "basic c2FuZGJveA==", "", "token"})
    void refusesAnythingElseInTheDocumentsWords(String credentials) {
        assertUnauthorized(api().with("Authorization", credentials).get("/authentication"));
    }

    @Test
    void refusesARequestWithoutCredentials() {
        assertUnauthorized(api().with().get("/projects"));
    }

    @Test
    void refusesBeforeItLooksAtTheBody() {
        assertUnauthorized(api().with().post("/projects", "{not json"));
    }

    private static void assertUnauthorized(Answer answer) {
        assertThat(answer.expect(401).json()).isEqualTo(Answer.tree("""
                                {"errors": [{"title": "Invalid authentication details", "status": 401,
                                  "code": "invalid_authentication"}]}
                                """));
    }
}
