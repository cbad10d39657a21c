package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Flattened;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Project(
        @JsonProperty("type") String type,
        @JsonProperty("id") @Nullable ProjectId id,
        @JsonProperty("attributes") @Nullable Attributes attributes)
        implements IncludedResource {
    @Flattened("/attributes/name")
    public @Nullable String name() {
        return attributes == null ? null : attributes.name();
    }

    @Flattened("/attributes/end_date")
    public @Nullable LocalDate endDate() {
        return attributes == null ? null : attributes.endDate().orNull();
    }

    public record Attributes(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("end_date") Field<LocalDate> endDate) {
        public Attributes {
            endDate = endDate == null ? Field.absent() : endDate;
        }
    }
}
