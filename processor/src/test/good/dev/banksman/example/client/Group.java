package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Group(@JsonProperty("type") String type, @JsonProperty("name") @Nullable String name)
        implements IncludedResource {}
