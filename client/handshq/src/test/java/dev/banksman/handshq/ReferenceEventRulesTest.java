package dev.banksman.handshq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.spec.Exchange;
import dev.banksman.webhook.Answer;
import dev.banksman.webhook.Signature;
import dev.banksman.webhook.Unsubscribe;
import dev.banksman.webhook.WebhookReceiver;
import dev.banksman.webhook.WebhookTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the vendor's reference says of events, and where it disagrees with itself: rule by rule. */
class ReferenceEventRulesTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId PROJECT = ProjectId.of("1002");
    private static final ProjectId ROOFING_PROJECT = ProjectId.of("501002");

    /** Somebody in the register of the division that is not the primary one. */
    private static final PersonnelId ROOFER = PersonnelId.of("30113");

    private final Division roofingDivision = sandbox.system().divisions().get(1);
    private final HandsHq primary = sandbox.client();
    private final HandsHq roofing = sandbox.client(settings -> settings.apiToken(roofingDivision.apiToken()));
    private final Subscriber primarySubscriber =
            new Subscriber(sandbox, primary, sandbox.system().token());
    private final Subscriber roofingSubscriber = new Subscriber(sandbox, roofing, roofingDivision.apiToken());
    private final EveryEvent handlers = new EveryEvent();

    @AfterEach
    void close() {
        primarySubscriber.close();
        roofingSubscriber.close();
    }

    @Test
    void accountWideResourcesReachAllDivisions() {
        subscribeBothToEverything();

        roofing.roles().create(body -> body.role(it -> it.position("Signaller")));

        assertHeard(List.of(RoleCreated.class), List.of(RoleCreated.class));
    }

    @Test
    void aDivisionsProjectsReachOnlyItself() {
        subscribeBothToEverything();

        roofing.projects().archive(ROOFING_PROJECT);
        roofing.projects().unarchive(ROOFING_PROJECT);
        primary.projects().archive(PROJECT);
        primary.projects().unarchive(PROJECT);

        List<Class<?>> both = List.of(ProjectArchived.class, ProjectUnarchived.class);
        assertHeard(both, both);
        assertThat(primarySubscriber.heard())
                .filteredOn(ProjectArchived.class::isInstance)
                .extracting(event -> ((ProjectArchived) event).data().id())
                .containsExactly(PROJECT);
    }

    @Test
    void thePrimaryDivisionHearsOfAllPersonnelAndTheOthersOfTheirOwn() {
        subscribeBothToEverything();

        primary.personnel()
                .create(body -> body.personnel(it -> it.firstName("Ada").lastName("Byron")));
        roofing.personnel()
                .create(body -> body.personnel(it -> it.firstName("Grace").lastName("Hopper")));

        assertHeard(List.of(PersonnelCreated.class, PersonnelCreated.class), List.of(PersonnelCreated.class));
        assertThat(((PersonnelCreated) roofingSubscriber.heard().get(0)).data().firstName())
                .isEqualTo("Grace");
    }

    @Test
    void anAssignmentReachesTheDivisionOfItsProject() {
        subscribeBothToEverything();

        PersonnelAssignment assigned =
                primary.personnelAssignments().create(PROJECT, ROOFER, body -> body.userEmail("jane@daystrom.com"));

        assertHeard(List.of(PersonnelAssignmentCreated.class), List.of());
        primary.personnelAssignments().delete(assigned.id());
    }

    @Test
    void aVersionPdfReachesOnlyTheDivisionOfItsProject() {
        subscribeBothToEverything();

        roofing.projects().update(ROOFING_PROJECT, body -> body.project(it -> it.endDate(LocalDate.of(2027, 9, 30))));

        assertHeard(List.of(), List.of(VersionPdfCreated.class, Project.class));
    }

    @Test
    void twoDeliveriesWithEqualBodiesCanBeTwoRealEvents() {
        primarySubscriber.to(EventType.PROJECT_ARCHIVED);
        for (int i = 0; i < 2; i++) {
            primary.projects().archive(PROJECT);
            primary.projects().unarchive(PROJECT);
        }

        List<Exchange> deliveries = primarySubscriber.deliveries();

        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.get(0).request().text())
                .isEqualTo(deliveries.get(1).request().text());
        assertThat(primarySubscriber.heard()).hasSize(2);
    }

    @Test
    void aReceiverThatAnswers410IsUnsubscribed() {
        primarySubscriber.to(EventType.ROLE_CREATED);
        primarySubscriber.handlers().failNext(new Unsubscribe());

        primary.roles().create(body -> body.role(it -> it.position("Signaller")));

        assertThat(primarySubscriber.answers()).containsExactly("role_created 410 gone, subscription removed");
        assertThat(primarySubscriber.subscriptions()).isEmpty();
    }

    @Test
    void theReferencesVectorIsTakenByTheReceiver() {
        byte[] body = "{\"bar\":\"foo\"}".getBytes(UTF_8);
        String digest = "f0ccfece4923a8eb610fec19a031a769361d164860c4bb11dde380f6d8dc54bf";
        WebhookReceiver receiver = WebhookReceiver.builder(new EveryEventDispatcher(handlers))
                .key("my_key")
                .build();

        assertThat(Signature.sign(body, "my_key")).isEqualTo(digest);
        assertThat(receive(receiver, body, digest).status()).isEqualTo(200);
        assertThat(receive(receiver, body, digest.replace('f', 'e')).status()).isEqualTo(401);
        assertThat(receive(receiver, "{\"bar\": \"foo\"}".getBytes(UTF_8), digest)
                        .status())
                .isEqualTo(401);
        assertThat(handlers.heard()).containsExactly(new HandsHqEvent.Unknown(null, Map.of("bar", "foo")));
    }

    private static Answer receive(WebhookReceiver receiver, byte[] body, String signature) {
        return receiver.receive(
                Map.of(
                        "Content-Type", List.of("application/json"),
                        "X-Handshq-Webhook-Signature", List.of(signature)),
                body);
    }

    @Test
    void anEventSaysWhatItIsInOneOfThreePlaces() {
        deliver(RoleCreated.class);
        deliver(TrainingStatusChanged.class);
        deliver(VersionPdfCreated.class);

        assertThat(handlers.heard())
                .extracting(Object::getClass)
                .containsExactly(
                        RoleCreated.class, TrainingStatusChanged.class, VersionPdfCreated.class, Project.class);
        assertThat(((RoleCreated) handlers.heard().get(0)).meta().eventType()).isEqualTo(EventType.ROLE_CREATED);
        assertThat(((TrainingStatusChanged) handlers.heard().get(1)).meta().eventType())
                .isEqualTo(EventType.TRAINING_STATUS_CHANGED);
    }

    @Test
    void whatAVersionPdfIncludesIsFoundByTypeThoughItsLinkageNamesAnother() {
        deliver(VersionPdfCreated.class);

        VersionPdfCreated event = (VersionPdfCreated) handlers.heard().get(0);
        assertThat(event.data().projectId()).isEqualTo(ProjectId.of("40"));
        assertThat(((Project) handlers.heard().get(1)).id()).isEqualTo(ProjectId.of("19"));
    }

    @Test
    void aVersionPdfsLinkIsContentInTheWebhook() {
        deliver(VersionPdfCreated.class);

        StoredVersionPdf pdf = ((VersionPdfCreated) handlers.heard().get(0)).data();
        assertThat(pdf.content()).hasToString("https://exampleRemoteStorage.com/123.pdf");
        assertThat(requireNonNull(pdf.links()).content()).isEqualTo(pdf.content());
    }

    /** The reference's own sample. */
    private void deliver(Class<? extends HandsHqEvent> event) {
        assertThat(WebhookTester.example(event)
                        .deliverTo(new EveryEventDispatcher(handlers))
                        .calls())
                .isEqualTo(1);
    }

    private void subscribeBothToEverything() {
        EventType[] all = Stream.of(EventType.Known.values())
                .filter(known -> known != EventType.Known.UNRECOGNIZED)
                .map(known -> EventType.of(known.name().toLowerCase(Locale.ROOT)))
                .toArray(EventType[]::new);
        primarySubscriber.to(all);
        roofingSubscriber.to(all);
    }

    /** Between events of different types there is no order. */
    private void assertHeard(List<Class<?>> byPrimary, List<Class<?>> byRoofing) {
        assertThat(primarySubscriber.heard())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(byPrimary);
        assertThat(roofingSubscriber.heard())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(byRoofing);
    }
}
