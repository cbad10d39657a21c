package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.OpenBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@link ProductsApi#create}.
 *
 * @param name What it is called. At most 100 characters. Example: {@code "Bolt M8"}
 * @param kind Always "product".
 * @param releasedOn The first day of sale; null for today.
 * @param fieldsAttributes Values by template field.
 */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record CreateProductRequest(
        @JsonProperty("name") String name,
        @JsonProperty("price") Price price,
        @JsonProperty("kind") @Nullable String kind,
        @JsonProperty("released_on") Field<LocalDate> releasedOn,
        @JsonProperty("fields_attributes") @Nullable Map<TemplateFieldId, String> fieldsAttributes,
        @JsonProperty("tags") Field<List<String>> tags,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public CreateProductRequest {
        releasedOn = Copies.field(releasedOn);
        fieldsAttributes = Copies.map(fieldsAttributes);
        tags = Copies.listField(tags);
        additionalProperties = Copies.additional(additionalProperties);
    }

    public static Builder builder() { return new Builder(Map.of()); }

    public Builder toBuilder() {
        Builder builder = new Builder(additionalProperties).name(name).price(price).fieldsAttributes(fieldsAttributes);
        builder.kind = kind;
        builder.releasedOn = releasedOn;
        builder.tags = tags;
        return builder;
    }

    /** Required: {@code name}, {@code price}. Null is sent as null: {@code releasedOn}, {@code tags}. */
    public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
        private @Nullable String name;
        private @Nullable Price price;
        private @Nullable String kind = "product";
        private Field<LocalDate> releasedOn = Field.absent();
        private @Nullable Map<TemplateFieldId, String> fieldsAttributes;
        private Field<List<String>> tags = Field.absent();

        private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
        public Builder name(String value) { name = value; return this; }
        public Builder price(Price value) { price = value; return this; }

        public Builder price(Consumer<Price.Builder> lambda) {
            return price(Builders.with(Price.builder(), lambda).build());
        }

        public Builder releasedOn(@Nullable LocalDate value) { releasedOn = Field.ofNullable(value); return this; }
        public Builder releasedOnAbsent() { releasedOn = Field.absent(); return this; }

        public Builder fieldsAttributes(@Nullable Map<TemplateFieldId, String> value) {
            fieldsAttributes = value;
            return this;
        }

        public Builder tags(@Nullable List<String> value) { tags = Field.ofNullable(value); return this; }
        public Builder tagsAbsent() { tags = Field.absent(); return this; }

        public CreateProductRequest build() {
            return new CreateProductRequest(required("name", name), required("price", price), kind, releasedOn,
                    fieldsAttributes, tags, additionalProperties());
        }
    }
}
