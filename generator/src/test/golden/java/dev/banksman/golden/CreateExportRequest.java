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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@link ExportsApi#create(CreateExportRequest) ExportsApi.create}.
 *
 * @param format {@code format}; the document says no more
 * @param product A thing that is sold.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record CreateExportRequest(
        @JsonProperty("format") @Nullable Format format,
        @JsonProperty("product") @Nullable Product product,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public CreateExportRequest {
        additionalProperties = Copies.additional(additionalProperties);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.format = format;
        builder.product = product;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    /** Collects what a {@code CreateExportRequest} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable Format format;
        private @Nullable Product product;
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code format}. */
        public Builder format(@Nullable Format format) {
            this.format = format;
            return this;
        }

        /** A thing that is sold. */
        public Builder product(@Nullable Product product) {
            this.product = product;
            return this;
        }

        /** A thing that is sold. Built by the lambda. */
        public Builder product(Consumer<Product.Builder> product) {
            Product.Builder builder = Product.builder();
            product.accept(builder);
            return product(builder.build());
        }

        /** A property that the document doesn't declare. */
        public Builder additionalProperty(String name, @Nullable Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** The record. */
        public CreateExportRequest build() {
            return new CreateExportRequest(format, product, additionalProperties);
        }
    }

    /**
     * A value of a set that may grow.
     *
     * <p>Equal by value. A value that the document doesn't name is kept as it is.
     *
     * @param value the value as it is in JSON
     */
    public record Format(@JsonValue String value) implements OpenEnum<Format.Known> {
        /** {@code csv}. */
        public static final Format CSV = new Format("csv");

        /** {@code pdf}. */
        public static final Format PDF = new Format("pdf");

        public Format {
            Objects.requireNonNull(value, "value");
        }

        /** The constant of this value, or a value of its own. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Format of(String value) {
            return new Format(value);
        }

        @Override
        public Known known() {
            return switch (value) {
                case "csv" -> Known.CSV;
                case "pdf" -> Known.PDF;
                default -> Known.UNRECOGNIZED;
            };
        }

        @Override
        public String toString() {
            return value;
        }

        /** The values that the document names, for {@code switch}. */
        public enum Known {
            @KnownValue("csv")
            CSV,

            @KnownValue("pdf")
            PDF,

            /** Every value that the document doesn't name. */
            UNRECOGNIZED
        }
    }
}
