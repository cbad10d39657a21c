package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Flattened;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record TrainingStatus(
        @JsonProperty("id") @Nullable String id, @JsonProperty("attributes") @Nullable Attributes attributes) {
    @Flattened("/attributes/status")
    public @Nullable Status status() {
        return attributes == null ? null : attributes.status();
    }

    @Flattened("/attributes/course/kind")
    public @Nullable String courseKind() {
        return null;
    }

    public record Attributes(@JsonProperty("status") @Nullable Status status) {}
}
