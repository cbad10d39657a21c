package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.handshq.delivery.DeliveryRecord;
import dev.banksman.sandbox.handshq.delivery.DeliveryState;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page's part about webhooks. */
final class WebhookHtml {
    private static final int SHOWN = 25;
    private static final int LONGEST_URL = 120;
    private static final Set<DeliveryState> GOOD = Set.of(DeliveryState.DELIVERED, DeliveryState.QUEUED);

    private WebhookHtml() {}

    static String events() {
        return Arrays.stream(EventType.values())
                .map(type -> "<option>" + type.wireName() + "</option>")
                .collect(Collectors.joining());
    }

    /** The latest first. */
    static String subscriptions(List<EventSubscription> subscriptions) {
        String rows = subscriptions.stream()
                .skip(Math.max(0, subscriptions.size() - SHOWN))
                .map(WebhookHtml::row)
                .collect(Collectors.joining("\n"));
        return rows.isEmpty() ? nothing(4, "Nobody has subscribed. POST /event_subscriptions does.") : rows;
    }

    static String deliveries(List<DeliveryRecord> deliveries) {
        String rows = deliveries.stream().limit(SHOWN).map(WebhookHtml::row).collect(Collectors.joining("\n"));
        return rows.isEmpty()
                ? nothing(6, "Nothing yet. Something must happen that somebody has subscribed to.")
                : rows;
    }

    private static String row(EventSubscription subscription) {
        return "<tr><td>%s</td><td>%s</td><td><code>%s</code></td><td><code>%s</code></td></tr>"
                .formatted(
                        escape(subscription.id()),
                        escape(subscription.subscriber().companyName()),
                        subscription.eventType().wireName(),
                        url(subscription.externalUrl().toString()));
    }

    private static String row(DeliveryRecord delivery) {
        String answer = delivery.status() == 0 ? escape(delivery.failure()) : Integer.toString(delivery.status());
        return "<tr><td>%s</td><td><code>%s</code></td><td><code>%s</code></td><td><b class=\"%s\">%s</b></td><td>%s</td><td>%d</td></tr>"
                .formatted(
                        PageHtml.TIME.format(delivery.at()),
                        delivery.event().wireName(),
                        url(delivery.url().toString()),
                        GOOD.contains(delivery.state()) ? "ok" : "bad",
                        delivery.state().words(),
                        answer.isEmpty() ? "–" : answer,
                        delivery.attempts());
    }

    private static String url(String url) {
        return escape(url.length() <= LONGEST_URL ? url : url.substring(0, LONGEST_URL) + "…");
    }

    private static String nothing(int columns, String why) {
        return "<tr><td colspan=\"" + columns + "\">" + why + "</td></tr>";
    }
}
