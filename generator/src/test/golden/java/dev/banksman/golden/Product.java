package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Flattened;
import dev.banksman.client.model.ReadOnly;
import dev.banksman.client.model.Required;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
 * <p>A required property that the service left out is null all the same.
 *
 * @param id The id of a product.
 * @param type Always "product".
 * @param attributes Holds {@code name}, {@code price}, {@code state}, {@code sold} and 4 more.
 * @param relationships Holds {@code supplier}.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record Product(
        @JsonProperty("id") ProductId id,
        @JsonProperty("type") String type,
        @JsonProperty("attributes") Attributes attributes,
        @JsonProperty("relationships") @Nullable Relationships relationships,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties)
        implements IncludedResource {
    public Product {
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
        builder.attributes = attributes;
        builder.relationships = relationships;
        builder.additionalProperties.putAll(additionalProperties);
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
    public String name() {
        return attributes == null ? null : attributes.name();
    }

    /**
     * An amount of money.
     *
     * <p>Short for {@code attributes().price()}; null when anything on the way is.
     */
    @Flattened("/attributes/price")
    @SuppressWarnings("NullAway")
    public Price price() {
        return attributes == null ? null : attributes.price();
    }

    /**
     * Whether it can be bought.
     *
     * <p>Short for {@code attributes().state()}; null when anything on the way is.
     */
    @Flattened("/attributes/state")
    public @Nullable ProductState state() {
        return attributes == null ? null : attributes.state();
    }

    /**
     * How often it was sold; null before the first day.
     *
     * <p>Short for {@code attributes().sold()}; null when anything on the way is.
     */
    @Flattened("/attributes/sold")
    public @Nullable Long sold() {
        return attributes == null ? null : attributes.sold();
    }

    /**
     * The first day of sale.
     *
     * <p>Short for {@code attributes().releasedOn()}; null when anything on the way is.
     */
    @Flattened("/attributes/released_on")
    public @Nullable LocalDate releasedOn() {
        return attributes == null ? null : attributes.releasedOn().orNull();
    }

    /**
     * Use name.
     *
     * <p>Short for {@code attributes().oldName()}; null when anything on the way is.
     */
    @Flattened("/attributes/old_name")
    @Deprecated
    public @Nullable String oldName() {
        return attributes == null ? null : attributes.oldName();
    }

    /** Short for {@code attributes().createdAt()}; null when anything on the way is. */
    @Flattened("/attributes/created_at")
    public @Nullable OffsetDateTime createdAt() {
        return attributes == null ? null : attributes.createdAt();
    }

    /** Short for {@code attributes().labels()}; null when anything on the way is. */
    @Flattened("/attributes/labels")
    public @Nullable Map<String, String> labels() {
        return attributes == null ? null : attributes.labels();
    }

    /** Short for {@code relationships().supplier().data().id()}; null when anything on the way is. */
    @Flattened("/relationships/supplier/data/id")
    public @Nullable String supplierId() {
        Relationships.Supplier supplier = relationships == null ? null : relationships.supplier();
        Relationships.Supplier.Data data = supplier == null ? null : supplier.data().orNull();
        return data == null ? null : data.id();
    }

    /** Collects what a {@code Product} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable ProductId id;
        private String type = "product";
        private @Nullable Attributes attributes;
        private @Nullable Relationships relationships;
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** The id of a product. Required. */
        public Builder id(ProductId id) {
            this.id = id;
            return this;
        }

        /** Holds {@code name}, {@code price}, {@code state}, {@code sold} and 4 more. Required. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** Holds {@code name}, {@code price}, {@code state}, {@code sold} and 4 more. Built by the lambda. */
        public Builder attributes(Consumer<Attributes.Builder> attributes) {
            Attributes.Builder builder = Attributes.builder();
            attributes.accept(builder);
            return attributes(builder.build());
        }

        /** Holds {@code supplier}. */
        public Builder relationships(@Nullable Relationships relationships) {
            this.relationships = relationships;
            return this;
        }

        /** Holds {@code supplier}. Built by the lambda. */
        public Builder relationships(Consumer<Relationships.Builder> relationships) {
            Relationships.Builder builder = Relationships.builder();
            relationships.accept(builder);
            return relationships(builder.build());
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
        public Product build() {
            return new Product(
                    Required.check("Product", "id", id),
                    type,
                    Required.check("Product", "attributes", attributes),
                    relationships,
                    additionalProperties);
        }
    }

    /**
     * The {@code attributes} of {@link Product}.
     *
     * <p>A required property that the service left out is null all the same.
     *
     * @param name What it is called. At most 100 characters.
     * @param price An amount of money.
     * @param state Whether it can be bought.
     * @param sold How often it was sold; null before the first day.
     * @param releasedOn The first day of sale.
     * @param oldName Use name.
     * @param createdAt {@code created_at}; the document says no more. Read-only: the service sets it.
     * @param labels {@code labels}; the document says no more
     * @param additionalProperties properties that the document doesn't declare; sent back as they are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attributes(
            @JsonProperty("name") String name,
            @JsonProperty("price") Price price,
            @JsonProperty("state") @Nullable ProductState state,
            @JsonProperty("sold") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long sold,
            @JsonProperty("released_on") Field<LocalDate> releasedOn,
            @JsonProperty("old_name") @Nullable String oldName,
            @JsonProperty("created_at") @JsonView(ReadOnly.class) @Nullable OffsetDateTime createdAt,
            @JsonProperty("labels") @Nullable Map<String, String> labels,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
        public Attributes {
            releasedOn = Objects.requireNonNullElse(releasedOn, Field.absent());
            labels = Copies.map(labels);
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
            builder.state = state;
            builder.sold = sold;
            builder.releasedOn = releasedOn;
            builder.oldName = oldName;
            builder.createdAt = createdAt;
            builder.labels = labels;
            builder.additionalProperties.putAll(additionalProperties);
            return builder;
        }

        /** Use name. */
        @Override
        @Deprecated
        public @Nullable String oldName() {
            return oldName;
        }

        /** Collects what a {@code Product.Attributes} is made of. Not thread-safe. */
        public static final class Builder {
            private @Nullable String name;
            private @Nullable Price price;
            private @Nullable ProductState state;
            private @Nullable Long sold;
            private Field<LocalDate> releasedOn = Field.absent();
            private @Nullable String oldName;
            private @Nullable OffsetDateTime createdAt;
            private @Nullable Map<String, String> labels;
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

            /** Whether it can be bought. */
            public Builder state(@Nullable ProductState state) {
                this.state = state;
                return this;
            }

            /** How often it was sold; null before the first day. Null is sent as null. */
            public Builder sold(@Nullable Long sold) {
                this.sold = sold;
                return this;
            }

            /** The first day of sale. Null is sent as null; left out when this is never called. */
            public Builder releasedOn(@Nullable LocalDate releasedOn) {
                this.releasedOn = Field.ofNullable(releasedOn);
                return this;
            }

            /** Leaves {@code released_on} out again. */
            public Builder releasedOnAbsent() {
                this.releasedOn = Field.absent();
                return this;
            }

            /** Use name. */
            @Deprecated
            public Builder oldName(@Nullable String oldName) {
                this.oldName = oldName;
                return this;
            }

            /** Sets {@code labels}. */
            public Builder labels(@Nullable Map<String, String> labels) {
                this.labels = labels;
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
            public Attributes build() {
                return new Attributes(
                        Required.check("Product.Attributes", "name", name),
                        Required.check("Product.Attributes", "price", price),
                        state,
                        sold,
                        releasedOn,
                        oldName,
                        createdAt,
                        labels,
                        additionalProperties);
            }
        }
    }

    /**
     * The {@code relationships} of {@link Product}.
     *
     * @param supplier Holds {@code data}.
     * @param additionalProperties properties that the document doesn't declare; sent back as they are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Relationships(
            @JsonProperty("supplier") @Nullable Supplier supplier,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
        public Relationships {
            additionalProperties = Copies.additional(additionalProperties);
        }

        /** A builder in which nothing is set. */
        public static Builder builder() {
            return new Builder();
        }

        /** A builder that begins with all that is in this record. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.supplier = supplier;
            builder.additionalProperties.putAll(additionalProperties);
            return builder;
        }

        /** Collects what a {@code Product.Relationships} is made of. Not thread-safe. */
        public static final class Builder {
            private @Nullable Supplier supplier;
            private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /** Holds {@code data}. */
            public Builder supplier(@Nullable Supplier supplier) {
                this.supplier = supplier;
                return this;
            }

            /** Holds {@code data}. Built by the lambda. */
            public Builder supplier(Consumer<Supplier.Builder> supplier) {
                Supplier.Builder builder = Supplier.builder();
                supplier.accept(builder);
                return supplier(builder.build());
            }

            /** A property that the document doesn't declare. */
            public Builder additionalProperty(String name, @Nullable Object value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** The record. */
            public Relationships build() {
                return new Relationships(supplier, additionalProperties);
            }
        }

        /**
         * The {@code supplier} of {@link Relationships}.
         *
         * @param data Holds {@code id}, {@code type}.
         * @param additionalProperties properties that the document doesn't declare; sent back as they are
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Supplier(
                @JsonProperty("data") Field<Data> data,
                @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
            public Supplier {
                data = Objects.requireNonNullElse(data, Field.absent());
                additionalProperties = Copies.additional(additionalProperties);
            }

            /** A builder in which nothing is set. */
            public static Builder builder() {
                return new Builder();
            }

            /** A builder that begins with all that is in this record. */
            public Builder toBuilder() {
                Builder builder = new Builder();
                builder.data = data;
                builder.additionalProperties.putAll(additionalProperties);
                return builder;
            }

            /** Collects what a {@code Product.Relationships.Supplier} is made of. Not thread-safe. */
            public static final class Builder {
                private Field<Data> data = Field.absent();
                private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /** Holds {@code id}, {@code type}. Null is sent as null; left out when this is never called. */
                public Builder data(@Nullable Data data) {
                    this.data = Field.ofNullable(data);
                    return this;
                }

                /** Holds {@code id}, {@code type}. Built by the lambda. */
                public Builder data(Consumer<Data.Builder> data) {
                    Data.Builder builder = Data.builder();
                    data.accept(builder);
                    return data(builder.build());
                }

                /** Leaves {@code data} out again. */
                public Builder dataAbsent() {
                    this.data = Field.absent();
                    return this;
                }

                /** A property that the document doesn't declare. */
                public Builder additionalProperty(String name, @Nullable Object value) {
                    additionalProperties.put(name, value);
                    return this;
                }

                /** The record. */
                public Supplier build() {
                    return new Supplier(data, additionalProperties);
                }
            }

            /**
             * The {@code data} of {@link Supplier}.
             *
             * <p>A required property that the service left out is null all the same.
             *
             * @param id {@code id}; the document says no more
             * @param type {@code type}; the document says no more
             * @param additionalProperties properties that the document doesn't declare; sent back as they are
             */
            @JsonInclude(JsonInclude.Include.NON_NULL)
            public record Data(
                    @JsonProperty("id") String id,
                    @JsonProperty("type") String type,
                    @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
                public Data {
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
                    builder.additionalProperties.putAll(additionalProperties);
                    return builder;
                }

                /** Collects what a {@code Product.Relationships.Supplier.Data} is made of. Not thread-safe. */
                public static final class Builder {
                    private @Nullable String id;
                    private @Nullable String type;
                    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

                    private Builder() {}

                    /** Sets {@code id}. Required. */
                    public Builder id(String id) {
                        this.id = id;
                        return this;
                    }

                    /** Sets {@code type}. Required. */
                    public Builder type(String type) {
                        this.type = type;
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
                    public Data build() {
                        return new Data(
                                Required.check("Product.Relationships.Supplier.Data", "id", id),
                                Required.check("Product.Relationships.Supplier.Data", "type", type),
                                additionalProperties);
                    }
                }
            }
        }
    }
}
