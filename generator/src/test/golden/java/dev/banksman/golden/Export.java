package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being made.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param id {@code id}; the document says no more
 * @param status {@code status}; the document says no more
 * @param file {@code file}; the document says no more
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record Export(
        @JsonProperty("id") Long id,
        @JsonProperty("status") Status status,
        @JsonProperty("file") @Nullable URI file,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public Export {
        additionalProperties = Copies.additional(additionalProperties);
    }

    /**
     * A value of a set that may grow.
     *
     * <p>Equal by value. A value that the document doesn't name is kept as it is.
     *
     * @param value the value as it is in JSON
     */
    public record Status(@JsonValue String value) implements OpenEnum<Status.Known> {
        /** {@code queued}. */
        public static final Status QUEUED = new Status("queued");

        /** {@code complete}. */
        public static final Status COMPLETE = new Status("complete");

        /** {@code failed}. */
        public static final Status FAILED = new Status("failed");

        /** {@code cancelled}. */
        public static final Status CANCELLED = new Status("cancelled");

        public Status {
            Objects.requireNonNull(value, "value");
        }

        /** The constant of this value, or a value of its own. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) {
            return new Status(value);
        }

        @Override
        public Known known() {
            return switch (value) {
                case "queued" -> Known.QUEUED;
                case "complete" -> Known.COMPLETE;
                case "failed" -> Known.FAILED;
                case "cancelled" -> Known.CANCELLED;
                default -> Known.UNRECOGNIZED;
            };
        }

        @Override
        public String toString() {
            return value;
        }

        /** The values that the document names, for {@code switch}. */
        public enum Known {
            @KnownValue("queued")
            QUEUED,

            @KnownValue("complete")
            COMPLETE,

            @KnownValue("failed")
            FAILED,

            @KnownValue("cancelled")
            CANCELLED,

            /** Every value that the document doesn't name. */
            UNRECOGNIZED
        }
    }
}
