package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@link ProductsApi#listDocument(ListProductsQuery) ProductsApi.listDocument}.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param data A list. Each element: A thing that is sold.
 * @param included A list. Each element: What an answer includes.
 * @param meta Holds {@code page}, {@code total_pages}.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record ListProductsDocument(
        @JsonProperty("data") List<Product> data,
        @JsonProperty("included") @Nullable List<IncludedResource> included,
        @JsonProperty("meta") PageMeta meta,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public ListProductsDocument {
        data = Copies.list(data);
        included = Copies.list(included);
        additionalProperties = Copies.additional(additionalProperties);
    }
}
