package dev.banksman.benchmarks.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.webhook.EventIncluded;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.util.List;

/** One event of the board. */
@WebhookEvent("project_archived")
public record ProjectArchived(
        @JsonProperty("data") @EventResource Resource data,
        @JsonProperty("included") @EventIncluded List<Resource> included,
        @JsonProperty("meta") Meta meta)
        implements BoardEvent {}
