package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An object that the document doesn't describe. */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record PageMeta(
        @JsonProperty("page") Integer page,
        @JsonProperty("total_pages") Integer totalPages,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public PageMeta { additionalProperties = Copies.additional(additionalProperties); }
}
