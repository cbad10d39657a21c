package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ForbiddenException;
import dev.banksman.oauth2.AuthorizationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the login page to the first answer, without anybody at a browser. */
class LoginTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void anAppIdIsTheCustomersNumberAndTheNameOfTheApplication() {
        assertThat(HelloHqLogins.appId(12345, "clientapp")).isEqualTo("12345-clientapp");
        assertThatThrownBy(() -> HelloHqLogins.appId(0, "clientapp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Found: 0 and \"clientapp\"");
        assertThatThrownBy(() -> HelloHqLogins.appId(12345, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUserLogsInAndIsLetIn() {
        try (AuthorizationCode logins = sandbox.logins().build();
                HelloHq hq = sandbox.client(settings -> settings.credential("bearer", sandbox.logIn(logins)))) {
            assertThat(hq.companies().get(1).id()).isOne();
        }
    }

    @Test
    void aTokenThatHasExpiredIsRefreshedAndTheCallIsReplayed() {
        try (AuthorizationCode logins = sandbox.logins().build();
                HelloHq hq = sandbox.client(settings -> settings.credential("bearer", sandbox.logIn(logins)))) {
            hq.companies().get(1);
            sandbox.login().expireAccessTokens();
            hq.companies().get(1);
            hq.companies().get(1);
        }
        assertThat(sandbox.login().refreshes()).isOne();
    }

    /** Every refresh answers with a new refresh token, and the old one stops working. */
    @Test
    void refreshAfterRefreshWorksWithTheNewestToken() {
        try (AuthorizationCode logins = sandbox.logins().build();
                HelloHq hq = sandbox.client(settings -> settings.credential("bearer", sandbox.logIn(logins)))) {
            for (int i = 0; i < 3; i++) {
                sandbox.login().expireAccessTokens();
                hq.companies().get(1);
            }
        }
        assertThat(sandbox.login().refreshes()).isEqualTo(3);
    }

    @Test
    void aScopeThatWasNotAskedForIsForbidden() {
        try (AuthorizationCode logins = sandbox.logins().scope("read_all").build();
                HelloHq hq = sandbox.client(settings -> settings.credential("bearer", sandbox.logIn(logins)))) {
            assertThat(hq.companies().get(1).id()).isOne();
            assertThatThrownBy(() -> hq.companies().create(b -> b.name("x"))).isInstanceOf(ForbiddenException.class);
        }
    }
}
