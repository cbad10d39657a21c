package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists resources, and reads one. */
final class Reading {
    private final Store store;

    Reading(Store store) {
        this.store = store;
    }

    Reply list(Request request) {
        List<Entity> found = store.all(request.type()).stream()
                .filter(Filters.of(request, store))
                .sorted(Order.of(request))
                .toList();
        Window window = Window.of(request, found.size());
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.set("meta", window.meta());
        ArrayNode objects = page.putArray("objects");
        Dehydration dehydration = new Dehydration(store, request.full());
        window.of(found).forEach(entity -> objects.add(dehydration.of(entity)));
        return request.format().reply(200, page);
    }

    Reply get(Request request) {
        return request.format().reply(200, new Dehydration(store, request.full()).of(entity(request)));
    }

    Entity entity(Request request) {
        OptionalLong objId = objId(request);
        if (objId.isEmpty()) {
            throw HandshakeFailure.notFound();
        }
        return store.find(request.type(), objId.getAsLong()).orElseThrow(HandshakeFailure::notFound);
    }

    /** The id of the address without its format; empty if it can't be one. */
    static OptionalLong objId(Request request) {
        String last = request.call().path("objID").replaceFirst("\\.(json|xml)$", "");
        return last.matches("[1-9]\\d{0,8}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty();
    }
}
