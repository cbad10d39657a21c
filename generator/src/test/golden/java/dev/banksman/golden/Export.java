package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A file that is being made. */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record Export(
        @JsonProperty("id") Long id,
        @JsonProperty("status") Status status,
        @JsonProperty("file") @Nullable URI file,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public Export { additionalProperties = Copies.additional(additionalProperties); }

    /** The {@code status} of {@link Export}. */
    public record Status(@JsonValue String value) implements OpenEnum<Status.Known> {
        public static final Status QUEUED = of("queued");
        public static final Status COMPLETE = of("complete");
        public static final Status FAILED = of("failed");
        public static final Status CANCELLED = of("cancelled");

        public Status { Objects.requireNonNull(value, "value"); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) { return new Status(value); }

        @Override public String toString() { return value; }

        public enum Known {
            @KnownValue("queued") QUEUED,
            @KnownValue("complete") COMPLETE,
            @KnownValue("failed") FAILED,
            @KnownValue("cancelled") CANCELLED,
            UNRECOGNIZED
        }
    }
}
