package dev.banksman.webhook.site;

import dev.banksman.webhook.WebhookEvent;
import java.util.Map;

/** A crane stands elsewhere. */
@WebhookEvent("crane_moved")
public record CraneMoved(Map<String, Object> data, Map<String, Object> meta) implements SiteEvent {}
