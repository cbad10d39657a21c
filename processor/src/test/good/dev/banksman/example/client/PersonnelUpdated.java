package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import org.jspecify.annotations.NullMarked;

@NullMarked
@WebhookEvent("personnel_updated")
public record PersonnelUpdated(@JsonProperty("data") @EventResource Personnel data) implements SiteEvent {}
