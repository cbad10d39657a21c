package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@WebhookEvent("project_archived")
public record ProjectArchived(@JsonProperty("data") @EventResource @Nullable Project data) implements SiteEvent {}
