package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnprocessableException;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventSubscriptionsTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final URI HOOK = URI.create("https://hooks.example/handshq?site=7");

    private final EventSubscriptionsApi subscriptions = sandbox.client().eventSubscriptions();

    /** Every test begins with none. */
    @AfterEach
    void removeAll() {
        List<EventSubscriptionId> ids =
                subscriptions.listAll().stream().map(EventSubscription::id).toList();
        ids.forEach(subscriptions::delete);
    }

    @Test
    void createAnswersTheSubscriptionItself() {
        EventSubscription created = subscriptions.create(
                body -> body.eventSubscription(it -> it.externalUrl(HOOK).eventType(EventType.PROJECT_ARCHIVED)));

        assertThat(created).isEqualTo(subscription(created.id(), EventType.PROJECT_ARCHIVED));
        assertThat(created.eventType().known()).isEqualTo(EventType.Known.PROJECT_ARCHIVED);
        assertThat(created.externalUrl()).isEqualTo(HOOK);
        assertThat(created.subscriberId()).isEqualTo(DivisionId.of("321"));
        assertThat(Wire.sent(sandbox.last())).isEqualTo(Wire.json("""
                {"event_subscription": {"external_url": "https://hooks.example/handshq?site=7", "event_type": "project_archived"}}
                """));
    }

    @Test
    void createTakesARecordAsWell() {
        CreateEventSubscriptionRequest request = CreateEventSubscriptionRequest.builder()
                .eventSubscription(CreateEventSubscriptionRequest.EventSubscription.builder()
                        .externalUrl(HOOK)
                        .eventType(EventType.of("role_created"))
                        .build())
                .build();

        assertThat(subscriptions.create(request).eventType()).isEqualTo(EventType.ROLE_CREATED);
    }

    @Test
    void theAddressOfTheNewOneIsInAHeader() {
        ApiResponse<EventSubscription> response = sandbox.client()
                .exchange(handsHq -> handsHq.eventSubscriptions().create(archived()));

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("location"))
                .contains(sandbox.system().url() + "/event_subscriptions/"
                        + response.value().id());
    }

    @Test
    void listsThem() {
        EventSubscription first = subscriptions.create(archived());
        EventSubscription second = subscriptions.create(archived());

        assertThat(subscriptions.list()).containsExactly(first, second);
        assertThat(subscriptions.list(query -> query.page(1))).containsExactly(first, second);
        assertThat(subscriptions.list(new ListEventSubscriptionsQuery(2))).isEmpty();
        assertThat(sandbox.requests().subList(2, 5))
                .containsExactly(
                        "GET /event_subscriptions",
                        "GET /event_subscriptions?page=1",
                        "GET /event_subscriptions?page=2");
    }

    @Test
    void theDocumentTellsThePage() {
        EventSubscription only = subscriptions.create(archived());
        ListEventSubscriptionsDocument expected = new ListEventSubscriptionsDocument(
                List.of(only), new PageMeta(new Pagination(1, 1, Map.of()), Map.of()), Map.of());

        assertThat(subscriptions.listDocument()).isEqualTo(expected);
        assertThat(subscriptions.listDocument(query -> query.page(1))).isEqualTo(expected);
        assertThat(subscriptions.listDocument(
                        ListEventSubscriptionsQuery.builder().page(1).build()))
                .isEqualTo(expected);
    }

    @Test
    void anEmptyListHasNoPages() {
        assertThat(subscriptions.listDocument().meta().pagination().totalPages())
                .isZero();
        assertThat(subscriptions.listAll()).isEmpty();
        assertThat(sandbox.requests()).containsExactly("GET /event_subscriptions", "GET /event_subscriptions");
    }

    @Test
    void pagesThroughAllOfThemAndGoesOnAfterACrash() {
        for (int i = 0; i < 101; i++) {
            subscriptions.create(archived());
        }
        List<EventSubscription> all = new ArrayList<>();
        subscriptions.listAll().forEach(all::add);
        assertThat(all).hasSize(101).doesNotHaveDuplicates();
        assertThat(subscriptions.listAll(new ListEventSubscriptionsQuery(2))).containsExactly(all.get(100));

        Page<EventSubscription, ListEventSubscriptionsDocument> first =
                subscriptions.listAll(query -> query.page(1)).pages().iterator().next();
        String kept = first.next().orElseThrow().toString();

        assertThat(kept).isEqualTo("page:2");
        assertThat(subscriptions.listAll(query -> {}, Cursor.parse(kept))).containsExactly(all.get(100));
        assertThat(subscriptions.listAll(ListEventSubscriptionsQuery.builder().build(), Cursor.page(2)))
                .containsExactly(all.get(100));
    }

    @Test
    void deleteReturnsNothing() {
        EventSubscription created = subscriptions.create(archived());

        subscriptions.delete(created.id());

        assertThat(sandbox.requests()).last().isEqualTo("DELETE /event_subscriptions/" + created.id());
        assertThat(sandbox.last().status()).isEqualTo(204);
        assertThat(sandbox.last().requestBody()).isEmpty();
        assertThat(subscriptions.list()).isEmpty();
    }

    @Test
    void deletingWhatIsNotThereIsNotFound() {
        NotFoundException refused = catchThrowableOfType(
                NotFoundException.class, () -> subscriptions.delete(EventSubscriptionId.of("999")));

        assertThat(refused)
                .hasMessage("DELETE " + sandbox.system().url() + "/event_subscriptions/999 answered 404: Not Found: "
                        + "There is no such event subscription. (1 attempt)");
    }

    @Test
    @WrongOnPurpose
    void whatTheSystemDoesNotTakeIsNamedByPointer() {
        UnprocessableException refused = catchThrowableOfType(
                UnprocessableException.class,
                () -> subscriptions.create(body -> body.eventSubscription(
                        it -> it.externalUrl(URI.create("ftp://hooks.example")).eventType(EventType.of("moon_rose")))));

        assertThat(refused.errors())
                .extracting(ApiError::status, ApiError::code, ApiError::pointer)
                .containsExactly(
                        tuple(422, "unknown_event_type", "/event_subscription/event_type"),
                        tuple(422, "invalid_url", "/event_subscription/external_url"));
    }

    @Test
    @WrongOnPurpose
    void pagesAreCountedFromOne() {
        assertThatThrownBy(() -> subscriptions.list(query -> query.page(0)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("answered 400: Bad Request: The parameter page is a number from 1. (1 attempt)");
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> subscriptions.create(body -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "CreateEventSubscriptionRequest.eventSubscription is required. Set it on the builder before build().");
        assertThatThrownBy(() -> subscriptions.create(
                        body -> body.eventSubscription(it -> it.eventType(EventType.ROLE_CREATED))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateEventSubscriptionRequest.EventSubscription.externalUrl is required."
                        + " Set it on the builder before build().");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    private static CreateEventSubscriptionRequest archived() {
        return CreateEventSubscriptionRequest.builder()
                .eventSubscription(it -> it.externalUrl(HOOK).eventType(EventType.PROJECT_ARCHIVED))
                .build();
    }

    private static EventSubscription subscription(EventSubscriptionId id, EventType type) {
        SubscriberLinkage division = new SubscriberLinkage(DivisionId.of("321"), "subscriber", Map.of());
        return EventSubscription.builder()
                .id(id)
                .attributes(new EventSubscription.Attributes(type, Map.of()))
                .relationships(new EventSubscription.Relationships(
                        new EventSubscription.Relationships.Subscriber(division, Map.of()), Map.of()))
                .links(new EventSubscription.Links(HOOK, Map.of()))
                .build();
    }
}
