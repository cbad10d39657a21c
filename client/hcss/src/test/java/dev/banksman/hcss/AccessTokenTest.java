package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.UnauthorizedException;
import dev.banksman.oauth2.TokenException;
import dev.banksman.sandbox.http.Exchange;
import feign.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTokenTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void isFetchedOnceAndKept() {
        sandbox.any();
        sandbox.any();

        assertThat(sandbox.tokenRequests()).isOne();
        assertThat(sandbox.last().requestHeaders().get("Authorization")).containsExactly("Bearer sandbox-hcss-token-1");
    }

    @Test
    void isRenewedAheadOfItsEndWithoutARefusal() {
        sandbox.any();
        sandbox.time().pass(Duration.ofMinutes(59).plusSeconds(30));
        sandbox.any();

        assertThat(sandbox.tokenRequests()).isEqualTo(2);
        assertThat(sandbox.exchanges()).extracting(Exchange::status).containsExactly(200, 200);
    }

    @Test
    void isRenewedOnceAfterARefusalAndTheCallIsReplayed() {
        sandbox.any();
        sandbox.system().expireTokens();
        sandbox.any();

        assertThat(sandbox.exchanges()).extracting(Exchange::status).containsExactly(200, 401, 200);
        assertThat(sandbox.tokenRequests()).isEqualTo(2);
    }

    @Test
    void aWriteIsReplayedWithItsBody() {
        sandbox.any();
        sandbox.system().expireTokens();
        Project created = sandbox.projects().create(sandbox.unit(), b -> b.fields(f -> f.name("New")));

        assertThat(created.fields().string("name")).isEqualTo("New");
        assertThat(sandbox.exchanges()).extracting(Exchange::status).containsExactly(200, 401, 200);
    }

    @Test
    void aSecondRefusalIsTheEnd() {
        AtomicInteger requests = new AtomicInteger();
        HcssPreConstruction refused = HcssPreConstruction.builder()
                .baseUrl(sandbox.system().url())
                .credential("bearer", sandbox.credentials(settings -> settings))
                .time(sandbox.time())
                .transport((request, options) -> {
                    requests.incrementAndGet();
                    return Response.builder()
                            .request(request)
                            .status(401)
                            .headers(Map.of())
                            .build();
                })
                .build();

        assertThatThrownBy(() -> refused.projects().list(sandbox.unit())).isInstanceOf(UnauthorizedException.class);
        assertThat(requests).hasValue(2);
        assertThat(sandbox.tokenRequests()).isEqualTo(2);
    }

    @Test
    void aFixedTokenIsNotReplayed() {
        HcssPreConstruction stranger = HcssPreConstruction.builder()
                .baseUrl(sandbox.system().url())
                .bearer("unknown")
                .time(sandbox.time())
                .build();

        assertThatThrownBy(() -> stranger.projects().list(sandbox.unit())).isInstanceOf(UnauthorizedException.class);
        assertThat(sandbox.exchanges()).hasSize(1);
    }

    @Test
    void aClientThatIsNotKnownIsSaidToBeWithoutItsSecret() {
        HcssPreConstruction unknown =
                sandbox.client(HcssTokens.of(sandbox.system().tokenUrl(), "nobody", "my-secret")
                        .time(sandbox.time())
                        .build());

        TokenException refused = catchThrowableOfType(
                TokenException.class, () -> unknown.projects().list(sandbox.unit()));

        assertThat(refused)
                .hasMessage(
                        "The token endpoint " + sandbox.system().tokenUrl()
                                + " gave no token. Found: 401 invalid_client. Check the client's id, its secret and the scopes.");
        assertThat(refused.error()).contains("invalid_client");
        assertThat(sandbox.exchanges()).isEmpty();
    }
}
