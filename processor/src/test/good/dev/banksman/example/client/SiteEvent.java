package dev.banksman.example.client;

import dev.banksman.webhook.Locator;
import dev.banksman.webhook.SignatureRecipe;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookEvents;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@WebhookEvents(
        unknown = SiteEvent.Unknown.class,
        type = {@Locator(header = "X-Site-Event"), @Locator(pointer = "/meta/event_type")},
        signature = @SignatureRecipe(header = "X-Site-Signature"),
        unsubscribe = 410)
public sealed interface SiteEvent
        permits ProjectArchived,
                PersonnelUpdated,
                VersionPdfCreated,
                TrainingStatusChanged,
                ProjectDuplicated,
                WindMeasured,
                SiteEvent.Unknown {
    record Unknown(@Nullable String eventType, @Nullable Object payload) implements SiteEvent, UnknownEvent {}
}
