package dev.banksman.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/** A sandbox whose clock stands still, and what asks for its page. */
abstract class PageClient {
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().clock(() -> Instant.parse("2026-03-02T08:30:00.250Z")));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    final String body() {
        try {
            return get("").body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    final HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    final HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(sandbox.url() + path);
    }
}
