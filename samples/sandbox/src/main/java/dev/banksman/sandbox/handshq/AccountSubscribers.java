package dev.banksman.sandbox.handshq;

import dev.banksman.sandbox.handshq.delivery.Subscribers;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.Subscriptions;
import dev.banksman.sandbox.handshq.resource.Door;
import java.util.List;

/** The accounts' subscriptions, as seen by deliveries: through the door, like everybody else. */
record AccountSubscribers(List<Account> accounts, Door door) implements Subscribers {
    @Override
    public void settle() {
        door.alone(() -> true);
    }

    @Override
    public boolean has(EventSubscription subscription) {
        return door.alone(() -> of(subscription).has(subscription));
    }

    @Override
    public void remove(EventSubscription subscription) {
        door.alone(() -> of(subscription).remove(subscription.id()));
    }

    private Subscriptions of(EventSubscription subscription) {
        return accounts.stream()
                .filter(account -> account.division().equals(subscription.subscriber()))
                .findFirst()
                .orElseThrow()
                .subscriptions();
    }
}
