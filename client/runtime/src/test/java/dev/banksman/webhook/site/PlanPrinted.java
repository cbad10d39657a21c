package dev.banksman.webhook.site;

import dev.banksman.webhook.EventExample;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.EventShape;
import dev.banksman.webhook.WebhookEvent;

/** A plan is there as a PDF: told by its shape, and by its id when it is told again. */
@WebhookEvent(
        value = "plan_printed",
        shape = @EventShape(pointer = "/data/type", value = "plan"),
        identity = "/data/id")
@EventExample("{\"data\":{\"id\":\"41\",\"type\":\"plan\"}}")
public record PlanPrinted(@EventResource Plan data) implements SiteEvent {

    /** The plan. */
    public record Plan(String id, String type) {}
}
