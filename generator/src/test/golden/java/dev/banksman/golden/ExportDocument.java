package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The answer of {@link ExportsApi#createDocument}. */
@JsonInclude(JsonInclude.Include.NON_NULL) @NullMarked @Generated("dev.banksman.generator")
public record ExportDocument(
        @JsonProperty("data") Export data,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
    public ExportDocument { additionalProperties = Copies.additional(additionalProperties); }
}
