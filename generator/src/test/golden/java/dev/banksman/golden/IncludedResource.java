package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What an answer includes. */
@Union(property = "type", unknown = IncludedResource.Unknown.class, value = {
        @Variant(name = "product", type = Product.class),
        @Variant(name = "supplier", type = Supplier.class)
        })
@NullMarked @Generated("dev.banksman.generator")
public sealed interface IncludedResource permits Product, Supplier, IncludedResource.Unknown {
    /** A variant that the document doesn't know, kept as it came. */
    record Unknown(
            @JsonProperty("type") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String type,
            @AdditionalProperties Map<String, @Nullable Object> additionalProperties) implements IncludedResource {
        public Unknown { additionalProperties = Copies.additional(additionalProperties); }
    }
}
