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
 * A product and what belongs to it.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param data A thing that is sold.
 * @param included A list. Each element: What an answer includes.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record ProductDocument(
        @JsonProperty("data") Product data,
        @JsonProperty("included") @Nullable List<IncludedResource> included,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public ProductDocument {
        included = Copies.list(included);
        additionalProperties = Copies.additional(additionalProperties);
    }
}
