package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.EventShape;
import dev.banksman.webhook.WebhookEvent;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** An export can be fetched. */
@WebhookEvent(value = "export_finished", shape = @EventShape(pointer = "/status", value = "complete"), identity = "/id")
@NullMarked @Generated("dev.banksman.generator")
public record ExportFinished(@EventResource @JsonValue Export payload) implements ShopEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExportFinished of(Export payload) { return new ExportFinished(payload); }
}
