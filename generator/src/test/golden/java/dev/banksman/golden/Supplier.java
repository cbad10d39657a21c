package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.OpenBuilder;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Who delivers it.
 *
 * @param type Always "supplier".
 */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record Supplier(
        @JsonProperty("id") String id,
        @JsonProperty("type") String type,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("parent") @Nullable Supplier parent,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) implements IncludedResource, Named {
    public Supplier { additionalProperties = Copies.additional(additionalProperties); }
    public static Builder builder() { return new Builder(Map.of()); }

    public Builder toBuilder() {
        Builder builder = new Builder(additionalProperties).id(id).name(name).parent(parent);
        builder.type = type;
        return builder;
    }

    /** Required: {@code id}. */
    public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
        private @Nullable String id;
        private String type = "supplier";
        private @Nullable String name;
        private @Nullable Supplier parent;

        private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
        public Builder id(String value) { id = value; return this; }
        public Builder name(@Nullable String value) { name = value; return this; }
        public Builder parent(@Nullable Supplier value) { parent = value; return this; }

        public Builder parent(Consumer<Builder> lambda) {
            return parent(Builders.with(Supplier.builder(), lambda).build());
        }

        public Supplier build() { return new Supplier(required("id", id), type, name, parent, additionalProperties()); }
    }
}
