package dev.banksman.client.example;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.ReadOnly;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record Project(
        @JsonProperty("id") @JsonView(ReadOnly.class) @Nullable
        ProjectId id,

        @JsonProperty("type") String type,
        @JsonProperty("attributes") @Nullable Attributes attributes,
        @JsonProperty("hours") @Nullable Map<ProjectId, BigDecimal> hours,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties)
        implements IncludedResource {
    public Project {
        hours = Copies.map(hours);
        additionalProperties = Copies.additional(additionalProperties);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attributes(
            @JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @JsonProperty("end_date") Field<LocalDate> endDate,
            @JsonProperty("tags") Field<List<ArchivedStatus>> tags,
            @JsonProperty("included") Field<IncludedResource> included,

            @JsonProperty("created_at") @JsonView(ReadOnly.class) @Nullable
            OffsetDateTime createdAt,

            @JsonProperty("archived_status") @Nullable ArchivedStatus archivedStatus,
            @JsonProperty("budget") @Nullable BigDecimal budget,
            @JsonProperty("count") @Nullable Integer count,
            @JsonProperty("open") @Nullable Boolean open,
            @JsonProperty("took") @Nullable Duration took,
            @AdditionalProperties Map<String, Object> additionalProperties) {
        public Attributes {
            endDate = endDate == null ? Field.absent() : endDate;
            tags = tags == null ? Field.absent() : tags;
            included = included == null ? Field.absent() : included;
            additionalProperties = Copies.additional(additionalProperties);
        }
    }
}
