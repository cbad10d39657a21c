package dev.banksman.benchmarks.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which event it is. */
public record Meta(@JsonProperty("event_type") String eventType) {}
