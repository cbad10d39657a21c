package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.SubscriptionResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.EventType;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.net.URI;
import java.util.Optional;

/** "Event Subscriptions". */
record EventSubscriptions(Account account) {
    Reply list(Call call) {
        Paged<EventSubscription> page = new Paged<>(account.subscriptions().all(), Parameters.page(call));
        return Document.of(page.items().stream().map(SubscriptionResource::of).toList())
                .page(page.requested(), page.total())
                .reply(200);
    }

    /** The one answer that is not wrapped in {@code data}, and that has a {@code location}. */
    Reply create(Call call) {
        RequestBody body = RequestBody.of(call).wrapper("event_subscription");
        Problems problems = new Problems();
        Optional<EventType> type = eventType(body, problems);
        Optional<URI> url = CallbackUrl.of(body, problems);
        problems.throwIfAny();
        EventSubscription added = account.subscriptions().add(type.orElseThrow(), url.orElseThrow());
        return Json.reply(201, SubscriptionResource.of(added).json())
                .header("location", call.base() + "/event_subscriptions/" + added.id());
    }

    Reply delete(Call call) {
        if (!account.subscriptions().remove(call.path("id"))) {
            throw ApiFailure.notFound("There is no such event subscription.");
        }
        return Reply.empty(204);
    }

    private static Optional<EventType> eventType(RequestBody body, Problems problems) {
        String name = body.text("event_type").or(null);
        String pointer = body.pointer("event_type");
        if (name == null || name.isBlank()) {
            problems.blank(pointer, "event_type");
            return Optional.empty();
        }
        Optional<EventType> type = EventType.of(name);
        if (type.isEmpty()) {
            problems.add("unknown_event_type", pointer, "There is no such event.");
        }
        return type;
    }
}
