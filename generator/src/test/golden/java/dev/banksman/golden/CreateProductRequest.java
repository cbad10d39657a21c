package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Required;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@link ProductsApi#create(CreateProductRequest) ProductsApi.create}.
 *
 * @param name What it is called. At most 100 characters. Example: {@code "Bolt M8"}
 * @param price An amount of money.
 * @param kind Always "product".
 * @param releasedOn The first day of sale; null for today.
 * @param fieldsAttributes Values by template field.
 * @param tags {@code tags}; the document says no more
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record CreateProductRequest(
        @JsonProperty("name") String name,
        @JsonProperty("price") Price price,
        @JsonProperty("kind") @Nullable String kind,
        @JsonProperty("released_on") Field<LocalDate> releasedOn,
        @JsonProperty("fields_attributes") @Nullable Map<TemplateFieldId, String> fieldsAttributes,
        @JsonProperty("tags") Field<List<String>> tags,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public CreateProductRequest {
        releasedOn = Objects.requireNonNullElse(releasedOn, Field.absent());
        fieldsAttributes = Copies.map(fieldsAttributes);
        tags = Objects.requireNonNullElse(tags, Field.absent());
        if (tags.isPresent()) {
            tags = Field.ofNullable(Copies.list(tags.orNull()));
        }
        additionalProperties = Copies.additional(additionalProperties);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.price = price;
        builder.kind = kind;
        builder.releasedOn = releasedOn;
        builder.fieldsAttributes = fieldsAttributes;
        builder.tags = tags;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    /** Collects what a {@code CreateProductRequest} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Price price;
        private @Nullable String kind = "product";
        private Field<LocalDate> releasedOn = Field.absent();
        private @Nullable Map<TemplateFieldId, String> fieldsAttributes;
        private Field<List<String>> tags = Field.absent();
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** What it is called. At most 100 characters. Required. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** An amount of money. Required. */
        public Builder price(Price price) {
            this.price = price;
            return this;
        }

        /** An amount of money. Built by the lambda. */
        public Builder price(Consumer<Price.Builder> price) {
            Price.Builder builder = Price.builder();
            price.accept(builder);
            return price(builder.build());
        }

        /** The first day of sale; null for today. Null is sent as null; left out when this is never called. */
        public Builder releasedOn(@Nullable LocalDate releasedOn) {
            this.releasedOn = Field.ofNullable(releasedOn);
            return this;
        }

        /** Leaves {@code released_on} out again. */
        public Builder releasedOnAbsent() {
            this.releasedOn = Field.absent();
            return this;
        }

        /** Values by template field. */
        public Builder fieldsAttributes(@Nullable Map<TemplateFieldId, String> fieldsAttributes) {
            this.fieldsAttributes = fieldsAttributes;
            return this;
        }

        /** Sets {@code tags}. Null is sent as null; left out when this is never called. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = Field.ofNullable(tags);
            return this;
        }

        /** Leaves {@code tags} out again. */
        public Builder tagsAbsent() {
            this.tags = Field.absent();
            return this;
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
        public CreateProductRequest build() {
            return new CreateProductRequest(
                    Required.check("CreateProductRequest", "name", name),
                    Required.check("CreateProductRequest", "price", price),
                    kind,
                    releasedOn,
                    fieldsAttributes,
                    tags,
                    additionalProperties);
        }
    }
}
