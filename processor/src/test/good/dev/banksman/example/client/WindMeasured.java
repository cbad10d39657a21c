package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.webhook.WebhookEvent;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@WebhookEvent("wind_measured")
public record WindMeasured(
        @JsonProperty("speed") @Nullable BigDecimal speed,
        @JsonProperty("force") @Nullable Integer force) implements SiteEvent {}
