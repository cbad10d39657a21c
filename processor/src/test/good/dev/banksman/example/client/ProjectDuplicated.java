package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Field;
import dev.banksman.webhook.EventIncluded;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
@WebhookEvent("project_duplicated")
public record ProjectDuplicated(
        @JsonProperty("data") @EventResource Field<Project> data,
        @JsonProperty("included") @EventIncluded Field<List<Group>> included)
        implements SiteEvent {
    public ProjectDuplicated {
        data = data == null ? Field.absent() : data;
        included = included == null ? Field.absent() : included;
    }
}
