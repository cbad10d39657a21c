package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import dev.banksman.sandbox.http.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a list is answered.
 *
 * <p>The addresses of the other pages are made from what was sent, encoded as a form is; the format in which it was
 * asked for is lost.
 */
record Window(Request request, int limit, int offset, int total) {
    private static final int STANDARD = 100;
    private static final int MOST = 1000;

    static Window of(Request request, int total) {
        int limit = number(request.call(), "limit", STANDARD);
        int offset = number(request.call(), "offset", 0);
        return new Window(request, limit == 0 ? MOST : Math.min(limit, MOST), offset, total);
    }

    private static int number(Call call, String name, int standard) {
        String text = call.query(name).stream().findFirst().orElse(Integer.toString(standard));
        if (!text.matches("\\d{1,9}")) {
            throw HandshakeFailure.badRequest(name + " is a whole number that is not negative, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    List<Entity> of(List<Entity> all) {
        int start = Math.min(offset, total);
        return all.subList(start, Math.min(total, start + limit));
    }

    ObjectNode meta() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("limit", limit)
                .put("next", offset + limit < total ? address(offset + limit) : null)
                .put("offset", offset)
                .put("previous", offset - limit >= 0 ? address(offset - limit) : null)
                .put("total_count", total);
    }

    private String address(int other) {
        List<String> pairs = new ArrayList<>();
        request.call().query().forEach((name, values) -> {
            if (!name.equals("limit") && !name.equals("offset")) {
                values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value)));
            }
        });
        pairs.add("limit=" + limit);
        pairs.add("offset=" + other);
        return Entity.ROOT + request.type().path() + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
