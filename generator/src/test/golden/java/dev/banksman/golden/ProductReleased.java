package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.banksman.client.model.AdditionalProperties;
import dev.banksman.client.model.Copies;
import dev.banksman.client.model.Flattened;
import dev.banksman.webhook.EventExample;
import dev.banksman.webhook.EventIncluded;
import dev.banksman.webhook.EventResource;
import dev.banksman.webhook.WebhookEvent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A product can be bought for the first time. */
@JsonInclude(JsonInclude.Include.NON_NULL) @WebhookEvent("product_released")
@EventExample("{\"data\":{\"id\":\"7\",\"type\":\"product\",\"attributes\":{\"name\":\"Bolt\",\"price\":{\"amount\":12.5,\"currency\":\"EUR\"},\"sold\":null}},\"meta\":{\"event\":\"product_released\"}}")
@NullMarked @Generated("dev.banksman.generator")
public record ProductReleased(
        @EventResource @JsonProperty("data") Product data,
        @EventIncluded @JsonProperty("included") @Nullable List<IncludedResource> included,
        @JsonProperty("meta") @Nullable Meta meta,
        @AdditionalProperties Map<String, @Nullable Object> additionalProperties) implements ShopEvent {
    public ProductReleased {
        included = Copies.list(included);
        additionalProperties = Copies.additional(additionalProperties);
    }

    /**
     * What it is called.
     *
     * <p>At most 100 characters.
     *
     * <p>Short for {@code data().attributes().name()}; null when anything on the way is.
     */
    @Flattened("/data/attributes/name")
    @SuppressWarnings("NullAway")
    public String name() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.name();
    }

    /** Short for {@code data().attributes().price()}; null when anything on the way is. */
    @Flattened("/data/attributes/price")
    @SuppressWarnings("NullAway")
    public Price price() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.price();
    }

    /** Short for {@code data().attributes().state()}; null when anything on the way is. */
    @Flattened("/data/attributes/state")
    public @Nullable ProductState state() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.state();
    }

    /**
     * How often it was sold; null before the first day.
     *
     * <p>Short for {@code data().attributes().sold()}; null when anything on the way is.
     */
    @Flattened("/data/attributes/sold")
    public @Nullable Long sold() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.sold();
    }

    /**
     * The first day of sale.
     *
     * <p>Short for {@code data().attributes().releasedOn()}; null when anything on the way is.
     */
    @Flattened("/data/attributes/released_on")
    public @Nullable LocalDate releasedOn() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.releasedOn().orNull();
    }

    /**
     * Use name.
     *
     * <p>Short for {@code data().attributes().oldName()}; null when anything on the way is.
     */
    @Flattened("/data/attributes/old_name")
    @Deprecated
    public @Nullable String oldName() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.oldName();
    }

    /** Short for {@code data().attributes().createdAt()}; null when anything on the way is. */
    @Flattened("/data/attributes/created_at")
    public @Nullable OffsetDateTime createdAt() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.createdAt();
    }

    /** Short for {@code data().attributes().labels()}; null when anything on the way is. */
    @Flattened("/data/attributes/labels")
    public @Nullable Map<String, String> labels() {
        Product.Attributes attributes = data == null ? null : data.attributes();
        return attributes == null ? null : attributes.labels();
    }

    /** The {@code meta} of {@link ProductReleased}. */
    @JsonInclude(JsonInclude.Include.NON_NULL) public record Meta(
            @JsonProperty("event") @Nullable String event,
            @JsonProperty("sent_at") @Nullable OffsetDateTime sentAt,
            @AdditionalProperties Map<String, @Nullable Object> additionalProperties) {
        public Meta { additionalProperties = Copies.additional(additionalProperties); }
    }
}
