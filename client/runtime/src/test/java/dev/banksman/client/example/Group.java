package dev.banksman.client.example;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record Group(
        @JsonProperty("type") String type,
        @JsonProperty("members") @Nullable List<IncludedResource> members,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties)
        implements IncludedResource {
    public Group {
        members = Copies.list(members);
        additionalProperties = Copies.additional(additionalProperties);
    }
}
