package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Flattened;
import dev.banksman.client.model.OpenBuilder;
import dev.banksman.client.model.ReadOnly;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is sold.
 *
 * <p>It may end comments: *&#47; and even &#92;u002a&#92;u002f, name a {&#64;link String} or say &#64;author.
 *
 * <pre>{@code
 * {"id": "1", "type": "product"}
 * }</pre>
 *
 * @param type Always "product".
 */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record Product(
        @JsonProperty("id") ProductId id,
        @JsonProperty("type") String type,
        @JsonProperty("attributes") Attributes attributes,
        @JsonProperty("relationships") @Nullable Relationships relationships,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) implements IncludedResource {
    public Product { additionalProperties = Copies.additional(additionalProperties); }
    public static Builder builder() { return new Builder(Map.of()); }

    public Builder toBuilder() {
        Builder builder = new Builder(additionalProperties).id(id).attributes(attributes).relationships(relationships);
        builder.type = type;
        return builder;
    }

    /**
     * What it is called.
     *
     * <p>At most 100 characters.
     *
     * <p>Short for {@code attributes().name()}; null when anything on the way is.
     */
    @Flattened("/attributes/name")
    @SuppressWarnings("NullAway")
    public String name() { return attributes == null ? null : attributes.name(); }

    /** Short for {@code attributes().price()}; null when anything on the way is. */
    @Flattened("/attributes/price")
    @SuppressWarnings("NullAway")
    public Price price() { return attributes == null ? null : attributes.price(); }

    /** Short for {@code attributes().state()}; null when anything on the way is. */
    @Flattened("/attributes/state")
    public @Nullable ProductState state() { return attributes == null ? null : attributes.state(); }

    /**
     * How often it was sold; null before the first day.
     *
     * <p>Short for {@code attributes().sold()}; null when anything on the way is.
     */
    @Flattened("/attributes/sold")
    public @Nullable Long sold() { return attributes == null ? null : attributes.sold(); }

    /**
     * The first day of sale.
     *
     * <p>Short for {@code attributes().releasedOn()}; null when anything on the way is.
     */
    @Flattened("/attributes/released_on")
    public @Nullable LocalDate releasedOn() { return attributes == null ? null : attributes.releasedOn().orNull(); }

    /**
     * Use name.
     *
     * <p>Short for {@code attributes().oldName()}; null when anything on the way is.
     */
    @Flattened("/attributes/old_name")
    @Deprecated
    public @Nullable String oldName() { return attributes == null ? null : attributes.oldName(); }

    /** Short for {@code attributes().createdAt()}; null when anything on the way is. */
    @Flattened("/attributes/created_at")
    public @Nullable OffsetDateTime createdAt() { return attributes == null ? null : attributes.createdAt(); }

    /** Short for {@code attributes().labels()}; null when anything on the way is. */
    @Flattened("/attributes/labels")
    public @Nullable Map<String, String> labels() { return attributes == null ? null : attributes.labels(); }

    /** Short for {@code relationships().supplier().data().id()}; null when anything on the way is. */
    @Flattened("/relationships/supplier/data/id")
    public @Nullable String supplierId() {
        Relationships.Supplier supplier = relationships == null ? null : relationships.supplier();
        Relationships.Supplier.Data data = supplier == null ? null : supplier.data().orNull();
        return data == null ? null : data.id();
    }

    /** Required: {@code id}, {@code attributes}. */
    public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
        private @Nullable ProductId id;
        private String type = "product";
        private @Nullable Attributes attributes;
        private @Nullable Relationships relationships;

        private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
        public Builder id(ProductId value) { id = value; return this; }
        public Builder attributes(Attributes value) { attributes = value; return this; }

        public Builder attributes(Consumer<Attributes.Builder> lambda) {
            return attributes(Builders.with(Attributes.builder(), lambda).build());
        }

        public Builder relationships(@Nullable Relationships value) { relationships = value; return this; }

        public Builder relationships(Consumer<Relationships.Builder> lambda) {
            return relationships(Builders.with(Relationships.builder(), lambda).build());
        }

        public Product build() {
            return new Product(required("id", id), type, required("attributes", attributes), relationships,
                    additionalProperties());
        }
    }

    /**
     * The {@code attributes} of {@link Product}.
     *
     * @param name What it is called. At most 100 characters.
     * @param sold How often it was sold; null before the first day.
     * @param releasedOn The first day of sale.
     * @param oldName Use name.
     * @param createdAt Read-only: the service sets it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL) public record Attributes(
            @JsonProperty("name") String name,
            @JsonProperty("price") Price price,
            @JsonProperty("state") @Nullable ProductState state,
            @JsonProperty("sold") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long sold,
            @JsonProperty("released_on") Field<LocalDate> releasedOn,
            @JsonProperty("old_name") @Nullable String oldName,
            @JsonProperty("created_at") @JsonView(ReadOnly.class) @Nullable OffsetDateTime createdAt,
            @JsonProperty("labels") @Nullable Map<String, String> labels,
            @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
        public Attributes {
            releasedOn = Copies.field(releasedOn);
            labels = Copies.map(labels);
            additionalProperties = Copies.additional(additionalProperties);
        }

        public static Builder builder() { return new Builder(Map.of()); }

        public Builder toBuilder() {
            Builder builder = new Builder(additionalProperties).name(name).price(price).state(state).sold(sold)
                    .oldName(oldName).labels(labels);
            builder.releasedOn = releasedOn;
            builder.createdAt = createdAt;
            return builder;
        }

        @Override @Deprecated public @Nullable String oldName() { return oldName; }

        /** Required: {@code name}, {@code price}. Null is sent as null: {@code sold}, {@code releasedOn}. */
        public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
            private @Nullable String name;
            private @Nullable Price price;
            private @Nullable ProductState state;
            private @Nullable Long sold;
            private Field<LocalDate> releasedOn = Field.absent();
            private @Nullable String oldName;
            private @Nullable OffsetDateTime createdAt;
            private @Nullable Map<String, String> labels;

            private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
            public Builder name(String value) { name = value; return this; }
            public Builder price(Price value) { price = value; return this; }

            public Builder price(Consumer<Price.Builder> lambda) {
                return price(Builders.with(Price.builder(), lambda).build());
            }

            public Builder state(@Nullable ProductState value) { state = value; return this; }
            public Builder sold(@Nullable Long value) { sold = value; return this; }
            public Builder releasedOn(@Nullable LocalDate value) { releasedOn = Field.ofNullable(value); return this; }
            public Builder releasedOnAbsent() { releasedOn = Field.absent(); return this; }
            @Deprecated public Builder oldName(@Nullable String value) { oldName = value; return this; }
            public Builder labels(@Nullable Map<String, String> value) { labels = value; return this; }

            public Attributes build() {
                return new Attributes(required("name", name), required("price", price), state, sold, releasedOn,
                        oldName, createdAt, labels, additionalProperties());
            }
        }
    }

    /** The {@code relationships} of {@link Product}. */
    @JsonInclude(JsonInclude.Include.NON_NULL) public record Relationships(
            @JsonProperty("supplier") @Nullable Supplier supplier,
            @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
        public Relationships { additionalProperties = Copies.additional(additionalProperties); }
        public static Builder builder() { return new Builder(Map.of()); }
        public Builder toBuilder() { return new Builder(additionalProperties).supplier(supplier); }

        public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
            private @Nullable Supplier supplier;

            private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
            public Builder supplier(@Nullable Supplier value) { supplier = value; return this; }

            public Builder supplier(Consumer<Supplier.Builder> lambda) {
                return supplier(Builders.with(Supplier.builder(), lambda).build());
            }

            public Relationships build() { return new Relationships(supplier, additionalProperties()); }
        }

        /** The {@code supplier} of {@link Relationships}. */
        @JsonInclude(JsonInclude.Include.NON_NULL) public record Supplier(
                @JsonProperty("data") Field<Data> data,
                @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
            public Supplier {
                data = Copies.field(data);
                additionalProperties = Copies.additional(additionalProperties);
            }

            public static Builder builder() { return new Builder(Map.of()); }

            public Builder toBuilder() {
                Builder builder = new Builder(additionalProperties);
                builder.data = data;
                return builder;
            }

            /** Null is sent as null: {@code data}. */
            public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
                private Field<Data> data = Field.absent();

                private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
                public Builder data(@Nullable Data value) { data = Field.ofNullable(value); return this; }

                public Builder data(Consumer<Data.Builder> lambda) {
                    return data(Builders.with(Data.builder(), lambda).build());
                }

                public Builder dataAbsent() { data = Field.absent(); return this; }
                public Supplier build() { return new Supplier(data, additionalProperties()); }
            }

            /** The {@code data} of {@link Supplier}. */
            @JsonInclude(JsonInclude.Include.NON_NULL) public record Data(
                    @JsonProperty("id") String id,
                    @JsonProperty("type") String type,
                    @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
                public Data { additionalProperties = Copies.additional(additionalProperties); }
                public static Builder builder() { return new Builder(Map.of()); }
                public Builder toBuilder() { return new Builder(additionalProperties).id(id).type(type); }

                /** Required: {@code id}, {@code type}. */
                public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
                    private @Nullable String id;
                    private @Nullable String type;

                    private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
                    public Builder id(String value) { id = value; return this; }
                    public Builder type(String value) { type = value; return this; }

                    public Data build() {
                        return new Data(required("id", id), required("type", type), additionalProperties());
                    }
                }
            }
        }
    }
}
