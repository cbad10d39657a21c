package dev.banksman.handshq;

import java.util.List;

/**
 * What was changed so that the subscriptions of a URL are the events that the code handles, or would be in a dry run.
 *
 * @param dryRun whether nothing was changed
 * @param created events that the URL was not subscribed to, by name
 * @param deleted subscriptions to events without a handler, and second ones to the same event
 * @param kept subscriptions that were right
 */
public record EventSubscriptionChanges(
        boolean dryRun, List<EventType> created, List<EventSubscription> deleted, List<EventSubscription> kept) {
    /** Copies the lists. */
    public EventSubscriptionChanges {
        created = List.copyOf(created);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }
}
