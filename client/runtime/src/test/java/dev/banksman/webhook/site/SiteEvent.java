package dev.banksman.webhook.site;

import dev.banksman.webhook.Locator;
import dev.banksman.webhook.SignatureRecipe;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookEvents;
import org.jspecify.annotations.Nullable;

/** What happens on a site. */
@WebhookEvents(
        unknown = SiteEvent.Unknown.class,
        type = {@Locator(pointer = "/meta/event_type"), @Locator(pointer = "/meta/eventType")},
        signature = @SignatureRecipe(header = "X-Site-Signature"),
        unsubscribe = 410)
public sealed interface SiteEvent permits LoadLifted, CraneMoved, PlanPrinted, SiteEvent.Unknown {

    /** An event that the document does not know. */
    record Unknown(@Nullable String eventType, @Nullable Object payload) implements SiteEvent, UnknownEvent {}
}
