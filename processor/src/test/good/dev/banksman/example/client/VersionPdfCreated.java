package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import dev.banksman.webhook.EventIncluded;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.EventShape;
import dev.banksman.webhook.WebhookEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@WebhookEvent(
        value = "version_pdf_created",
        shape = @EventShape(pointer = "/data/type", value = "version_pdf"),
        identity = "/data/id")
public record VersionPdfCreated(
        @JsonProperty("data") @EventResource @Nullable VersionPdf data,
        @JsonProperty("included") @EventIncluded @Nullable
        List<IncludedResource> included)
        implements SiteEvent {
    public VersionPdfCreated {
        included = Copies.list(included);
    }

    public record VersionPdf(@JsonProperty("id") @Nullable String id) {}
}
