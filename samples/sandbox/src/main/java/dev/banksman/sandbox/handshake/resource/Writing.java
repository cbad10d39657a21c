package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Deletion;
import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import dev.banksman.sandbox.handshake.format.Format;
import dev.banksman.sandbox.http.Reply;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Creates, changes and deletes resources. */
final class Writing {
    private static final String HTML = "text/html; charset=utf-8";

    private final Store store;
    private final Reading reading;

    Writing(Store store, Reading reading) {
        this.store = store;
        this.reading = reading;
    }

    Reply create(Request request) {
        JsonNode sent = Format.body(request.call());
        return created(hydration(request).create(request.type(), store.nextId(request.type()), sent));
    }

    private Hydration hydration(Request request) {
        return new Hydration(store, request.user());
    }

    /** With no body, and a content type that says otherwise. */
    private static Reply created(Entity entity) {
        return nothing(201).header("Location", entity.uri());
    }

    private static Reply nothing(int status) {
        return Reply.empty(status).header("Content-Type", HTML);
    }

    Reply update(Request request) {
        OptionalLong objId = Reading.objId(request);
        if (objId.isEmpty()) {
            throw HandshakeFailure.notFound();
        }
        JsonNode sent = Format.body(request.call());
        Optional<Entity> known = store.find(request.type(), objId.getAsLong());
        if (known.isEmpty()) {
            return created(hydration(request).create(request.type(), objId.getAsLong(), sent));
        }
        hydration(request).change(known.get(), sent);
        return request.type().answersChanges() ? reading.get(request) : nothing(204);
    }

    Reply delete(Request request) {
        Entity entity = reading.entity(request);
        Deletion deletion = new Deletion(store);
        deletion.obstacle(entity).ifPresent(why -> {
            throw HandshakeFailure.badRequest(why);
        });
        deletion.delete(entity);
        return nothing(204);
    }
}
