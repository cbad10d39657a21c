package dev.banksman.oauth2;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token endpoint without a network: it answers what it was told, in that order, and keeps what it was sent. */
final class TokenServer implements Client {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    TokenServer token(String value, long seconds) {
        return answer(
                200, "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":%d}".formatted(value, seconds));
    }

    TokenServer answer(int status, String json) {
        return answer(status, json, "application/json;charset=utf-8");
    }

    synchronized TokenServer answer(int status, String body, String mediaType) {
        answers.add(new Answer(status, body, mediaType, null, null));
        return this;
    }

    synchronized TokenServer redirect(int status, String location) {
        answers.add(new Answer(status, "", "text/html", location, null));
        return this;
    }

    /** The pair that comes of a login or a refresh, for an hour. */
    TokenServer pair(String access, String refresh) {
        return answer(
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\"%s\"}"
                        .formatted(access, refresh));
    }

    synchronized TokenServer fail(IOException failure) {
        answers.add(new Answer(0, "", "", null, failure));
        return this;
    }

    /** Method, address, credentials and form of each request. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) throws IOException {
        Collection<String> credentials = request.headers().getOrDefault("Authorization", List.of("nobody"));
        requests.add(request.httpMethod() + " " + request.url() + " by " + String.join(", ", credentials) + ": "
                + new String(request.body(), StandardCharsets.UTF_8));
        Answer answer = answers.remove();
        if (answer.failure() != null) {
            throw answer.failure();
        }
        return Response.builder()
                .request(request)
                .status(answer.status())
                .headers(answer.headers())
                .body(answer.body(), StandardCharsets.UTF_8)
                .build();
    }

    private record Answer(
            int status,
            String body,
            String mediaType,
            @Nullable String location,
            @Nullable IOException failure) {
        Map<String, Collection<String>> headers() {
            return location == null
                    ? Map.of("Content-Type", List.of(mediaType))
                    : Map.of("Content-Type", List.of(mediaType), "Location", List.of(location));
        }
    }
}
