package dev.banksman.benchmarks.webhook;

import dev.banksman.webhook.Locator;
import dev.banksman.webhook.SignatureRecipe;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookEvents;
import org.jspecify.annotations.Nullable;

/** The events; what says which one it is comes last in the body, as HandsHQ sends it. */
@WebhookEvents(
        unknown = BoardEvent.Unknown.class,
        type = {@Locator(pointer = "/meta/event_type"), @Locator(pointer = "/meta/eventType")},
        signature = @SignatureRecipe(header = "X-Board-Signature"),
        unsubscribe = 410)
public sealed interface BoardEvent permits ProjectArchived, ProjectUnarchived, BoardEvent.Unknown {

    /** An event that the document does not know. */
    record Unknown(@Nullable String eventType, @Nullable Object payload) implements BoardEvent, UnknownEvent {}
}
