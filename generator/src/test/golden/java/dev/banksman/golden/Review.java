package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says.
 *
 * @param stars At least 1; at most 5.
 */
@JsonInclude(JsonInclude.Include.NON_NULL) @Deprecated @NullMarked @Generated("dev.banksman.generator")
public record Review(
        @JsonProperty("stars") @Nullable Integer stars,
        @JsonProperty("text") @Nullable String text,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public Review { additionalProperties = Copies.additional(additionalProperties); }
}
