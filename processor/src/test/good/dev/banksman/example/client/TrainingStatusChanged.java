package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
@WebhookEvent("training_status_changed")
public record TrainingStatusChanged(@EventResource @JsonValue List<TrainingStatus> payload) implements SiteEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TrainingStatusChanged of(List<TrainingStatus> payload) {
        return new TrainingStatusChanged(payload);
    }
}
