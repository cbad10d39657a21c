package dev.banksman.client.example;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Union(
        property = "type",
        unknown = IncludedResource.Unknown.class,
        value = {@Variant(name = "project", type = Project.class), @Variant(name = "group", type = Group.class)})
public sealed interface IncludedResource permits Project, Group, IncludedResource.Unknown {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unknown(
            @JsonProperty("type") @Nullable String type,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties)
            implements IncludedResource {
        public Unknown {
            additionalProperties = Copies.additional(additionalProperties);
        }
    }
}
