package dev.banksman.golden;

import dev.banksman.webhook.DigestEncoding;
import dev.banksman.webhook.Locator;
import dev.banksman.webhook.SignatureRecipe;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookEvents;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An event that Shop tells by webhook.
 *
 * <p>A class annotated with {@code @WebhookHandlers(ShopEvent.class)} handles them; an event that the document
 * doesn't know is a {@link ShopEvent.Unknown}.
 *
 * <ul>
 * <li>{@code product_released}: {@link ProductReleased}</li>
 * <li>{@code stock.counted}: {@link StockCounted}</li>
 * <li>{@code export_finished}: {@link ExportFinished}</li>
 * <li>{@code export-stopped}: {@link ExportStopped}</li>
 * </ul>
 */
@WebhookEvents(
        unknown = ShopEvent.Unknown.class,
        type = {@Locator(header = "X-Shop-Event"), @Locator(pointer = "/meta/event")},
        signature = @SignatureRecipe(header = "X-Shop-Signature", encoding = DigestEncoding.BASE64, prefix = "sha256="),
        unsubscribe = 410)
@NullMarked @Generated("dev.banksman.generator") @SuppressWarnings("deprecation")
public sealed interface ShopEvent
        permits ProductReleased, StockCounted, ExportFinished, ExportStopped, ShopEvent.Unknown {
    /**
     * An event that the document doesn't know, kept as it came.
     *
     * @param eventType what it says it is; null when it doesn't say
     * @param payload the body: maps, lists, strings, booleans and exact numbers; null when it is {@code null}
     */
    record Unknown(@Nullable String eventType, @Nullable Object payload) implements ShopEvent, UnknownEvent {}
}
