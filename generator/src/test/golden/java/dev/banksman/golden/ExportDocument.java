package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@link ExportsApi#createDocument(CreateExportRequest) ExportsApi.createDocument}.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param data A file that is being made.
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record ExportDocument(
        @JsonProperty("data") Export data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public ExportDocument {
        additionalProperties = Copies.additional(additionalProperties);
    }
}
