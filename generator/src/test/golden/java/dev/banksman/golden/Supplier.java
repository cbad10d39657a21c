package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Required;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Who delivers it.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param id {@code id}; the document says no more
 * @param type Always "supplier".
 * @param name {@code name}; the document says no more
 * @param parent Who delivers it.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record Supplier(
        @JsonProperty("id") String id,
        @JsonProperty("type") String type,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("parent") @Nullable Supplier parent,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
        implements IncludedResource, Named {
    public Supplier {
        additionalProperties = Copies.additional(additionalProperties);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.type = type;
        builder.name = name;
        builder.parent = parent;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    /** Collects what a {@code Supplier} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private String type = "supplier";
        private @Nullable String name;
        private @Nullable Supplier parent;
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code id}. Required. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Who delivers it. */
        public Builder parent(@Nullable Supplier parent) {
            this.parent = parent;
            return this;
        }

        /** Who delivers it. Built by the lambda. */
        public Builder parent(Consumer<Builder> parent) {
            Builder builder = Supplier.builder();
            parent.accept(builder);
            return parent(builder.build());
        }

        /** A property that the document doesn't declare. */
        public Builder additionalProperty(String name, @Nullable Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Supplier build() {
            return new Supplier(
                    Required.check("Supplier", "id", id),
                    type,
                    name,
                    parent,
                    additionalProperties);
        }
    }
}
