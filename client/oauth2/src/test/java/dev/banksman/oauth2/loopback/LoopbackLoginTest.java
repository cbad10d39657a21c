package dev.banksman.oauth2.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.call.Time;
import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.AuthorizationException;
import dev.banksman.oauth2.UserTokens;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A login as a command line has it, with a browser that the test plays. */
@Timeout(60)
class LoopbackLoginTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> exchanged = new CopyOnWriteArrayList<>();
    private final AuthorizationCode logins = AuthorizationCode.builder(
                    URI.create("https://id.example.com/authorize"), URI.create("https://id.example.com/token"))
            .client("acme", "s3cret")
            .transport((request, options) -> {
                exchanged.add(new String(request.body(), StandardCharsets.UTF_8));
                return Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(
                                "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"user_id\":12}",
                                StandardCharsets.UTF_8)
                        .build();
            })
            .build();

    private LoopbackLogin.Builder login() {
        return LoopbackLogin.builder().out(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static String parameter(URI url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url.toString());
        assertThat(found.find()).isTrue();
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static URI back(URI url, String query) {
        return URI.create(parameter(url, "redirect_uri") + "?" + query);
    }

    private static HttpResponse<String> get(URI url) {
        return send(HttpRequest.newBuilder(url));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void opensTheBrowserAndTakesWhatItComesBackWith() throws IOException {
        List<HttpResponse<String>> pages = new CopyOnWriteArrayList<>();
        List<URI> opened = new CopyOnWriteArrayList<>();

        UserTokens user = login().browser(url -> {
                    opened.add(url);
                    pages.add(get(back(url, "code=c0de&state=" + parameter(url, "state"))));
                    return true;
                })
                .build()
                .logIn(logins);

        assertThat(user.user()).isEqualTo("12");
        assertThat(parameter(opened.get(0), "redirect_uri")).matches("http://127\\.0\\.0\\.1:\\d+/callback");
        assertThat(exchanged)
                .singleElement()
                .asString()
                .contains("code=c0de", "redirect_uri=http%3A%2F%2F127.0.0.1%3A");
        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("The program that you came from has its answer. You can close this page.")
                    .doesNotContain("c0de");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        });
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("Your browser opens, so that you can log in. If it doesn't, open:" + System.lineSeparator()
                        + opened.get(0) + System.lineSeparator());
    }

    @Test
    void printsTheAddressWhereThereIsNoBrowser() throws IOException {
        login().browser(url -> {
                    get(back(url, "code=c&state=" + parameter(url, "state")));
                    return false;
                })
                .build()
                .logIn(logins, "me");

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Log in at:" + System.lineSeparator() + "https://");
    }

    @Test
    void isNotDisturbedByAnythingElseThatComes() throws IOException {
        List<Integer> answers = new CopyOnWriteArrayList<>();

        login().path("/cb")
                .browser(url -> {
                    String good = "code=c&state=" + parameter(url, "state");
                    answers.add(get(back(url, "code=evil&state=guess")).statusCode());
                    answers.add(get(back(url, "error=access_denied")).statusCode());
                    answers.add(get(back(url, good).resolve("/favicon.ico")).statusCode());
                    answers.add(get(back(url, good).resolve("/?" + good)).statusCode());
                    answers.add(send(HttpRequest.newBuilder(back(url, good)).POST(BodyPublishers.ofString("x")))
                            .statusCode());
                    answers.add(get(back(url, good)).statusCode());
                    return true;
                })
                .build()
                .logIn(logins);

        assertThat(answers).containsExactly(404, 404, 404, 404, 404, 200);
    }

    @Test
    void saysWhenTheUserSaysNo() {
        LoopbackLogin login = login().browser(url -> {
                    get(back(url, "error=access_denied&state=" + parameter(url, "state")));
                    return true;
                })
                .build();

        assertThatThrownBy(() -> login.logIn(logins))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("The login was refused. Found: access_denied. The user may have said no.");
        assertThat(exchanged).isEmpty();
    }

    @Test
    void givesUpWhenNobodyLogsIn() {
        LoopbackLogin login = login().browser(url -> true)
                .timeout(Duration.ofMinutes(2))
                .time(new Expired())
                .build();

        assertThatThrownBy(() -> login.logIn(logins))
                .isInstanceOf(LoginTimeoutException.class)
                .hasMessage("Nobody has logged in within PT2M. Begin again, or give more time with timeout(…).");
    }

    /** Every alarm goes off at once. */
    private static final class Expired implements Time {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public void sleep(Duration duration) {}

        @Override
        public Cancellable schedule(Duration delay, Runnable task) {
            assertThat(delay).isEqualTo(Duration.ofMinutes(2));
            task.run();
            return () -> {};
        }
    }

    @Test
    void listensOnThisMachineOnlyAndLetsGoAfterwards() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        login().port(port)
                .browser(url -> {
                    assertThat(parameter(url, "redirect_uri")).isEqualTo("http://127.0.0.1:" + port + "/callback");
                    get(back(url, "code=c&state=" + parameter(url, "state")));
                    return true;
                })
                .build()
                .logIn(logins);

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatThrownBy(() -> login().port(70_000))
                .hasMessage("A port is from 0 to 65535. Found: 70000. Say 0 for a free one.");
        assertThatThrownBy(() -> login().path("cb?x=1"))
                .hasMessage("A path begins with a slash and holds letters, digits and ._~/- only. Found: cb?x=1. "
                        + "Say /callback.");
        assertThatThrownBy(() -> login().timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsHowEachSystemOpensAnAddress() {
        assertThat(SystemBrowser.command("Linux", Map.of("DISPLAY", ":0"))).containsExactly("xdg-open");
        assertThat(SystemBrowser.command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .containsExactly("xdg-open");
        assertThat(SystemBrowser.command("Linux", Map.of())).isEmpty();
        assertThat(SystemBrowser.command("Mac OS X", Map.of())).containsExactly("open");
        assertThat(SystemBrowser.command("Windows 11", Map.of()))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler");
    }
}
