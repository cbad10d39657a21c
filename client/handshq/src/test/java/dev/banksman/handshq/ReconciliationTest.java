package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconciliationTest {
    private static final URI HOOK = URI.create("https://hooks.example/handshq?site=7");
    private static final URI OTHER = URI.create("https://hooks.example/handshq?site=8");

    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private final EventSubscriptionsApi subscriptions = sandbox.client().eventSubscriptions();

    /** Each test begins with none. */
    @AfterEach
    void removeAll() {
        all().forEach(it -> subscriptions.delete(it.id()));
    }

    private List<EventSubscription> all() {
        List<EventSubscription> all = new ArrayList<>();
        subscriptions.listAll().forEach(all::add);
        return all;
    }

    private EventSubscription subscribe(URI url, EventType event) {
        return subscriptions.create(
                body -> body.eventSubscription(it -> it.externalUrl(url).eventType(event)));
    }

    @Test
    void whatIsMissingIsCreatedAndWhatIsStaleIsDeleted() {
        EventSubscription right = subscribe(HOOK, EventType.PROJECT_ARCHIVED);
        EventSubscription stale = subscribe(HOOK, EventType.ROLE_CREATED);
        EventSubscription twice = subscribe(HOOK, EventType.PROJECT_ARCHIVED);
        EventSubscription others = subscribe(OTHER, EventType.ROLE_CREATED);

        EventSubscriptionChanges changes =
                subscriptions.reconcile(HOOK, handling("version_pdf_created", "project_archived", "role_updated"));

        assertThat(changes)
                .isEqualTo(new EventSubscriptionChanges(
                        false,
                        List.of(EventType.of("role_updated"), EventType.of("version_pdf_created")),
                        List.of(stale, twice),
                        List.of(right)));
        assertThat(all())
                .hasSize(4)
                .contains(right, others)
                .filteredOn(it -> HOOK.equals(it.externalUrl()))
                .extracting(it -> it.eventType().value())
                .containsExactlyInAnyOrder("project_archived", "role_updated", "version_pdf_created");
        assertThat(sandbox.requests().subList(4, 9))
                .containsExactly(
                        "GET /event_subscriptions",
                        "POST /event_subscriptions",
                        "POST /event_subscriptions",
                        "DELETE /event_subscriptions/" + stale.id(),
                        "DELETE /event_subscriptions/" + twice.id());
    }

    @Test
    void theSecondTimeThereIsNothingToDo() {
        subscriptions.reconcile(HOOK, handling("project_archived"));
        EventSubscriptionChanges again = subscriptions.reconcile(HOOK, handling("project_archived"));

        assertThat(again).isEqualTo(new EventSubscriptionChanges(false, List.of(), List.of(), all()));
    }

    @Test
    void aDryRunChangesNothing() {
        EventSubscription stale = subscribe(HOOK, EventType.ROLE_CREATED);

        EventSubscriptionChanges plan = subscriptions.reconcileDryRun(HOOK, handling("project_archived"));

        assertThat(plan)
                .isEqualTo(new EventSubscriptionChanges(
                        true, List.of(EventType.PROJECT_ARCHIVED), List.of(stale), List.of()));
        assertThat(sandbox.requests()).containsExactly("POST /event_subscriptions", "GET /event_subscriptions");
    }

    @Test
    void everyPageIsReadBeforeAnythingIsDeleted() {
        for (int i = 0; i < 103; i++) {
            subscribe(HOOK, EventType.ROLE_CREATED);
        }

        EventSubscriptionChanges changes = subscriptions.reconcile(HOOK, handling());

        assertThat(changes.deleted()).hasSize(103);
        assertThat(all()).isEmpty();
    }

    @Test
    void onlyHttpsLeavesThisMachine() {
        assertThatThrownBy(() -> subscriptions.reconcile(URI.create("http://hooks.example/"), handling()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Events go to https only, or to this machine. Found: http://hooks.example."
                        + " Give the https address.");
        assertThatThrownBy(() -> subscriptions.reconcileDryRun(URI.create("ftp://localhost/"), handling()))
                .hasMessage("Events go to https only, or to this machine. Found: ftp://localhost."
                        + " Give the https address.");
        assertThat(sandbox.exchanges()).isEmpty();
        assertThat(subscriptions
                        .reconcileDryRun(URI.create("http://127.0.0.1:8080/"), handling("role_created"))
                        .created())
                .containsExactly(EventType.ROLE_CREATED);
    }

    @Test
    void handlersOfAnotherSystemAreRefused() {
        assertThatThrownBy(() -> subscriptions.reconcile(HOOK, handling(Object.class, "role_created")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Handlers must be for events of HandsHQ. Found: handlers for Object."
                        + " Give the dispatcher of a class with @WebhookHandlers(HandsHqEvent.class).");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    private static Dispatcher handling(String... events) {
        return handling(HandsHqEvent.class, events);
    }

    private static Dispatcher handling(Class<?> type, String... events) {
        return new Dispatcher() {
            @Override
            public Class<?> events() {
                return type;
            }

            @Override
            public Set<String> eventTypes() {
                return Set.of(events);
            }

            @Override
            public Outcome dispatch(Delivery delivery) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
