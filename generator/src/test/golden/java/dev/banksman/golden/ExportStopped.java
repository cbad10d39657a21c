package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The event {@code export-stopped}. */
@Deprecated @WebhookEvent("export-stopped") @NullMarked @Generated("dev.banksman.generator")
public record ExportStopped(@EventResource @JsonValue Export payload) implements ShopEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExportStopped of(Export payload) { return new ExportStopped(payload); }
}
