package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.webhook.Unsubscribe;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What HandsHQ and a receiver make of each other's answers. */
class EventDeliveryTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId PROJECT = ProjectId.of("1002");

    private final HandsHq handsHq = sandbox.client();
    private final AtomicReference<List<String>> keys =
            new AtomicReference<>(List.of(sandbox.system().token()));
    private final Subscriber subscriber = new Subscriber(sandbox, handsHq, receiver -> receiver.keys(keys::get));

    @AfterEach
    void close() {
        subscriber.close();
    }

    @Test
    void aBadSignatureIsUnauthorizedAndNobodyHearsOfIt() {
        send(false);
        assertThat(subscriber.answers()).containsExactly("role_created 401 refused");
        assertThat(subscriber.heard()).isEmpty();

        send(true);
        assertThat(subscriber.answers()).containsExactly("role_created 401 refused", "role_created 200 delivered");
        assertThat(subscriber.heard()).singleElement().isInstanceOf(RoleCreated.class);
    }

    private void send(boolean genuine) {
        sandbox.system()
                .sendSample(
                        dev.banksman.sandbox.handshq.domain.EventType.ROLE_CREATED,
                        subscriber.url(EventType.ROLE_CREATED),
                        genuine);
    }

    @Test
    void whileTheTokenIsChangedBothKeysAreTaken() {
        subscriber.to(EventType.ROLE_CREATED);
        keys.set(List.of("the next token", sandbox.system().token()));
        createRole();
        assertThat(subscriber.answers()).containsExactly("role_created 200 delivered");

        keys.set(List.of("the next token"));
        createRole();
        assertThat(subscriber.answers()).containsExactly("role_created 200 delivered", "role_created 401 refused");
        assertThat(subscriber.heard()).hasSize(1);
    }

    @Test
    void whoUnsubscribesIsSentNoMore() {
        subscriber.to(EventType.ROLE_CREATED, EventType.ROLE_DELETED);
        subscriber.handlers().failNext(new Unsubscribe());
        createRole();
        assertThat(subscriber.answers()).containsExactly("role_created 410 gone, subscription removed");

        createRole();
        assertThat(subscriber.heard()).hasSize(1);
        assertThat(subscriber.subscriptions())
                .extracting(EventSubscription::eventType)
                .containsExactly(EventType.ROLE_DELETED);
    }

    @Test
    void aHandlerThatFailedIsCalledAgainLater() {
        subscriber.to(EventType.ROLE_CREATED);
        subscriber.handlers().failNext(new IllegalStateException("the database is away"));
        createRole();
        assertThat(subscriber.answers()).containsExactly("role_created 500 to be tried again");

        sandbox.time().pass(Duration.ofSeconds(1));
        assertThat(subscriber.answers()).containsExactly("role_created 200 delivered");
        assertThat(subscriber.heard()).hasSize(2);
    }

    @Test
    void aRepeatedVersionPdfIsHeardOnce() {
        subscriber.to(EventType.VERSION_PDF_CREATED, EventType.VERSION_PDF_CREATED);

        handsHq.projects().update(PROJECT, body -> body.project(it -> it.reference("RA-1")));
        assertThat(subscriber.answers())
                .containsExactly("version_pdf_created 200 delivered", "version_pdf_created 200 delivered");
        assertThat(subscriber.heard())
                .filteredOn(VersionPdfCreated.class::isInstance)
                .hasSize(1);

        handsHq.projects().update(PROJECT, body -> body.project(it -> it.reference("RA-2")));
        assertThat(subscriber.heard())
                .filteredOn(VersionPdfCreated.class::isInstance)
                .hasSize(2);
    }

    @Test
    void archivedAndUnarchivedTwiceIsHeardFourTimes() {
        subscriber.to(EventType.PROJECT_ARCHIVED, EventType.PROJECT_UNARCHIVED);
        for (int i = 0; i < 2; i++) {
            handsHq.projects().archive(PROJECT);
            handsHq.projects().unarchive(PROJECT);
        }

        assertThat(subscriber.heard())
                .filteredOn(ProjectArchived.class::isInstance)
                .hasSize(2);
        assertThat(subscriber.heard())
                .filteredOn(ProjectUnarchived.class::isInstance)
                .hasSize(2);
    }

    private void createRole() {
        handsHq.roles().create(body -> body.role(it -> it.position("Signaller")));
    }
}
