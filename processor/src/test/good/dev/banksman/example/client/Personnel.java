package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Flattened;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Personnel(
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("attributes") @Nullable Attributes attributes) {
    @Flattened("/attributes/active")
    public @Nullable Boolean active() {
        return attributes == null ? null : attributes.active();
    }

    @Flattened("/attributes/type")
    public @Nullable String personnelType() {
        return attributes == null ? null : attributes.type();
    }

    public record Attributes(
            @JsonProperty("active") @Nullable Boolean active,
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("hourly_rate") @Nullable BigDecimal hourlyRate,
            @JsonProperty("status") Field<Status> status,
            @JsonProperty("old_name") @Nullable String oldName) {
        public Attributes {
            status = status == null ? Field.absent() : status;
        }

        /** Written out, so that the component's annotation is on the field only. */
        @Override
        public @Nullable String oldName() {
            return oldName;
        }
    }
}
