package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The stock was counted.
 *
 * <p>Once a night, for all shelves: *&#47; &#92;u002a&#92;u002f
 *
 * @param payload One count for each shelf.
 */
@WebhookEvent("stock.counted") @NullMarked @Generated("dev.banksman.generator")
public record StockCounted(@EventResource @JsonValue List<PayloadItem> payload) implements ShopEvent {
    public StockCounted { payload = Copies.list(payload); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StockCounted of(List<PayloadItem> payload) { return new StockCounted(payload); }

    /** One of the {@code payload} of {@link StockCounted}. */
    @JsonInclude(JsonInclude.Include.NON_NULL) public record PayloadItem(
            @JsonProperty("shelf") String shelf,
            @JsonProperty("pieces") Long pieces,
            @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
        public PayloadItem { additionalProperties = Copies.additional(additionalProperties); }
    }
}
