package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The answer of {@link ProductsApi#listDocument}. */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record ListProductsDocument(
        @JsonProperty("data") List<Product> data,
        @JsonProperty("included") @Nullable List<IncludedResource> included,
        @JsonProperty("meta") PageMeta meta,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public ListProductsDocument {
        data = Copies.list(data);
        included = Copies.list(included);
        additionalProperties = Copies.additional(additionalProperties);
    }
}
