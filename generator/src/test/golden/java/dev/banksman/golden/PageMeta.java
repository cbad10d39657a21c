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
 * An object that the document doesn't describe.
 *
 * <p>A required property that the service left out is null all the same.
 *
 * @param page {@code page}; the document says no more
 * @param totalPages {@code total_pages}; the document says no more
 * @param additionalProperties properties that the document doesn't declare; sent back as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@NullMarked
@Generated("dev.banksman.generator")
public record PageMeta(
        @JsonProperty("page") Integer page,
        @JsonProperty("total_pages") Integer totalPages,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    public PageMeta {
        additionalProperties = Copies.additional(additionalProperties);
    }
}
