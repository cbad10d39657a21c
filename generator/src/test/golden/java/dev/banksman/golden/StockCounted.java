package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
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
@WebhookEvent("stock.counted")
@NullMarked
@Generated("dev.banksman.generator")
public record StockCounted(@EventResource @JsonValue List<PayloadItem> payload) implements ShopEvent {
    public StockCounted {
        payload = Copies.list(payload);
    }

    /** The event of a payload. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StockCounted of(List<PayloadItem> payload) {
        return new StockCounted(payload);
    }

    /**
     * One of the {@code payload} of {@link StockCounted}.
     *
     * <p>A required property that the service left out is null all the same.
     *
     * @param shelf {@code shelf}; the document says no more
     * @param pieces {@code pieces}; the document says no more
     * @param additionalProperties properties that the document doesn't declare; sent back as they are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayloadItem(
            @JsonProperty("shelf") String shelf,
            @JsonProperty("pieces") Long pieces,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
        public PayloadItem {
            additionalProperties = Copies.additional(additionalProperties);
        }
    }
}
