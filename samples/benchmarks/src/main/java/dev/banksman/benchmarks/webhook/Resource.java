package dev.banksman.benchmarks.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A resource of JSON:API. */
public record Resource(
        @JsonProperty("id") String id,
        @JsonProperty("type") String type,
        @JsonProperty("attributes") Attributes attributes,
        @JsonProperty("links") Links links) {

    /** What it is like. */
    public record Attributes(
            @JsonProperty("name") String name,
            @JsonProperty("number") int number,
            @JsonProperty("description") String description,
            @JsonProperty("updated_at") String updatedAt,
            @JsonProperty("archived") boolean archived) {}

    /** Where it is. */
    public record Links(@JsonProperty("app_url") String appUrl) {}
}
