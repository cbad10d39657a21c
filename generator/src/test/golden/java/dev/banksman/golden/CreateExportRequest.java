package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenBuilder;
import dev.banksman.client.model.OpenEnum;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The body of {@link ExportsApi#create}. */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record CreateExportRequest(
        @JsonProperty("format") @Nullable Format format,
        @JsonProperty("product") @Nullable Product product,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public CreateExportRequest { additionalProperties = Copies.additional(additionalProperties); }
    public static Builder builder() { return new Builder(Map.of()); }
    public Builder toBuilder() { return new Builder(additionalProperties).format(format).product(product); }

    public static final class Builder extends OpenBuilder<Builder, @Nullable Object> {
        private @Nullable Format format;
        private @Nullable Product product;

        private Builder(Map<String, @Nullable Object> additionalProperties) { super(additionalProperties); }
        public Builder format(@Nullable Format value) { format = value; return this; }
        public Builder product(@Nullable Product value) { product = value; return this; }

        public Builder product(Consumer<Product.Builder> lambda) {
            return product(Builders.with(Product.builder(), lambda).build());
        }

        public CreateExportRequest build() { return new CreateExportRequest(format, product, additionalProperties()); }
    }

    /** The {@code format} of {@link CreateExportRequest}. */
    public record Format(@JsonValue String value) implements OpenEnum<Format.Known> {
        public static final Format CSV = of("csv");
        public static final Format PDF = of("pdf");

        public Format { Objects.requireNonNull(value, "value"); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Format of(String value) { return new Format(value); }

        @Override public String toString() { return value; }

        public enum Known {
            @KnownValue("csv") CSV,
            @KnownValue("pdf") PDF,
            UNRECOGNIZED
        }
    }
}
