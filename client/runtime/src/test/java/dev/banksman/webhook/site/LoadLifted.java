package dev.banksman.webhook.site;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.banksman.webhook.EventExample;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A load left the ground. */
@WebhookEvent("load_lifted")
@EventExample("{\"data\":{\"id\":\"7\",\"tonnes\":3},\"meta\":{\"event_type\":\"load_lifted\"}}")
public record LoadLifted(
        @EventResource Load data,
        @Nullable Meta meta,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
        implements SiteEvent {

    /** What hangs on the hook. */
    public record Load(String id, int tonnes) {}

    /** Which event it is. */
    public record Meta(@Nullable String event_type) {}
}
