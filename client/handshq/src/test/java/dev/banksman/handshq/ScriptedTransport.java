package dev.banksman.handshq;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A transport without a network: it answers what it was told, in that order, and keeps what was sent. */
final class ScriptedTransport implements Client {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Sent> sent = new ArrayList<>();

    /** A client that sends to this transport. */
    HandsHq client() {
        return HandsHq.builder()
                .apiToken("not-a-real-token")
                .transport(this)
                .time(new VirtualTime())
                .build();
    }

    /** The next answer. */
    ScriptedTransport answer(int status, String json) {
        answers.add(new Answer(status, json));
        return this;
    }

    ScriptedTransport answer(int status, JsonNode json) {
        return answer(status, json.toString());
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    Sent last() {
        return sent.get(sent.size() - 1);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        sent.add(new Sent(request, options.readTimeoutMillis()));
        Answer answer = answers.remove();
        return Response.builder()
                .request(request)
                .status(answer.status())
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(answer.json(), StandardCharsets.UTF_8)
                .build();
    }

    private record Answer(int status, String json) {}

    /**
     * A request as it would have gone out.
     *
     * @param millis how long the transport might have taken
     */
    record Sent(Request request, int millis) {
        JsonNode json() {
            return Wire.json(request.body());
        }
    }
}
