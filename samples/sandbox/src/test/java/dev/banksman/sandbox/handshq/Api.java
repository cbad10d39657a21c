package dev.banksman.sandbox.handshq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;

/** Calls the emulated HandsHQ as curl would, with whatever headers. */
final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String url;
    private final String[] headers;

    Api(URI url, String... headers) {
        this.url = url.toString();
        this.headers = headers;
    }

    /** The same with other headers: names and values by turns. */
    Api with(String... others) {
        return new Api(URI.create(url), others);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String json) {
        return json().send("POST", path, json);
    }

    Answer patch(String path, String json) {
        return json().send("PATCH", path, json);
    }

    Answer patch(String path) {
        return send("PATCH", path, "");
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer send(String method, String path, String body) {
        HttpRequest.BodyPublisher publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).method(method, publisher);
        try {
            return new Answer(CLIENT.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Api json() {
        return with(Stream.concat(Arrays.stream(headers), Stream.of("Content-Type", "application/json"))
                .toArray(String[]::new));
    }
}
