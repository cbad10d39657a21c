package dev.banksman.example.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.example.client.SiteEvent;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.Outcome;
import dev.banksman.webhook.WebhookTester;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the emitted dispatchers do with deliveries. */
class DispatchTest {
    private static final String WHARF = "{\"type\": \"project\", \"id\": 2, \"attributes\": {\"name\": \"Wharf\"}}";

    private final SiteEvents handlers = new SiteEvents();
    private final Dispatcher dispatcher = new SiteEventsDispatcher(handlers, id -> "person " + id);
    private final Recording recording = new Recording();
    private final Dispatcher everything = new Everything_AllDispatcher(
            recording, new Everything.Store<>(7), new Everything.Store<>("a"), new Everything.Store<>("b"));

    @Test
    void itKnowsItsEvents() {
        assertThat(dispatcher.events()).isEqualTo(SiteEvent.class);
        assertThat(dispatcher.eventTypes())
                .containsExactlyInAnyOrder(
                        "project_archived", "personnel_updated", "version_pdf_created", "training_status_changed");
    }

    @Test
    void anEventIsPassedWhole() {
        dispatch("project_archived", "{\"data\": " + WHARF + "}");

        assertThat(handlers.log).containsExactly("archived Wharf");
    }

    @Test
    void aResourceIsPassedByItself() {
        dispatch("personnel_updated", "{\"data\": {\"attributes\": {\"active\": true}}}");

        assertThat(handlers.log).containsExactly("moved true");
    }

    @Test
    void aMissingResourceIsAFailureOfTheHandler() {
        dispatch("personnel_updated", "{}");

        assertThat(handlers.log).containsExactly("failed Failed on personnel_updated: moved.");
    }

    @Test
    void whatIsIncludedIsFoundByItsType() {
        dispatch(
                "version_pdf_created",
                "{\"data\": {\"id\": \"9\"}, \"included\": [null, {\"type\": \"crane\"}, {\"type\": \"group\"}, "
                        + WHARF + "]}");

        assertThat(handlers.log).containsExactly("pdf 9 of Wharf, 142 bytes");
    }

    @Test
    void aMissingIncludeIsAFailureOfTheHandler() {
        assertThat(deliver(dispatcher, "version_pdf_created", "{\"data\": {\"id\": \"9\"}}")
                        .failures())
                .singleElement()
                .hasToString("java.util.NoSuchElementException: The delivery includes no Project.");
    }

    @Test
    void eachElementThatTheFilterLetsThroughIsOneCall() {
        int calls = deliver(
                        dispatcher,
                        "training_status_changed",
                        "[" + status(1, "expired") + "," + status(2, "current") + ", null, {\"id\": \"3\"},"
                                + status(4, "expiring") + "," + status(5, "never heard of") + "]")
                .calls();

        assertThat(calls).isEqualTo(2);
        assertThat(handlers.log).containsExactly("expiring person 1", "expiring person 4");
    }

    @Test
    void whatTheDocumentKnowsAndNobodyHandlesIsNotUnknown() {
        assertThat(deliver(dispatcher, "wind_measured", "{}").calls()).isZero();
        assertThat(handlers.log).isEmpty();
    }

    @Test
    void whatTheDocumentDoesNotKnowIsUnknown() {
        dispatch("crane_moved", "{\"to\": 1.10}");
        dispatch(null, "null");

        assertThat(handlers.log).containsExactly("later crane_moved {to=1.10}", "later null null");
    }

    @Test
    void anUnreadableDeliveryIsNobodysFailure() {
        assertThatThrownBy(() -> deliver(dispatcher, "personnel_updated", "{\"data\": 1}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("400");
        assertThat(handlers.log).isEmpty();
    }

    @Test
    void aHandlerOfAllEventsHearsThemBesideTheirOwn() {
        everything("project_archived", "{\"data\": " + WHARF + "}");

        assertThat(recording.log)
                .containsExactly("any ProjectArchived", "both ProjectId[value=2] 7ab", "inherited ProjectArchived");
    }

    @Test
    void allFiltersOfAMethodMustHold() {
        everything(
                "project_archived",
                "{\"data\": {\"type\": \"project\", \"id\": 3, \"attributes\": {\"name\": \"Wharf\"}}}");
        everything("project_archived", "{}");

        assertThat(recording.log)
                .containsExactly(
                        "any ProjectArchived",
                        "inherited ProjectArchived",
                        "any ProjectArchived",
                        "inherited ProjectArchived");
    }

    @Test
    void oneMethodServesSeveralEvents() {
        everything("project_duplicated", "{\"data\": " + WHARF + "}");

        assertThat(recording.log).containsExactly("any ProjectDuplicated", "both ProjectId[value=2] 7ab", "groups 0");
    }

    @Test
    void aCheckedExceptionIsAFailureAndTheOthersRun() {
        everything(
                "project_duplicated", "{\"data\": null, \"included\": [{\"type\": \"group\"}, {\"type\": \"group\"}]}");

        assertThat(recording.log)
                .containsExactly("any ProjectDuplicated", "failed Failed on project_duplicated: groups.");
    }

    @Test
    void anOptionalIncludeMayBeMissing() {
        everything("version_pdf_created", "{\"included\": [{\"type\": \"group\"}]}");

        assertThat(recording.log).containsExactly("any VersionPdfCreated", "pdf Optional.empty of 1");
    }

    @Test
    void filtersCompareBooleansNumbersAndOpenEnums() {
        everything("personnel_updated", personnel("true", "10.00", "\"current\""));
        everything("personnel_updated", personnel("true", "12.5", "\"current\""));
        everything("personnel_updated", personnel("false", "10", "\"current\""));
        everything("personnel_updated", personnel("true", "11", "\"current\""));
        everything("personnel_updated", personnel("true", "10", "null"));

        assertThat(recording.log).filteredOn(line -> !line.startsWith("any")).containsExactly("active", "active");
    }

    @Test
    void filtersReachWhatHasATakenNameAndWhatIsWrittenOut() {
        everything("personnel_updated", "{\"data\": {\"type\": \"temporary\"}}");
        everything("personnel_updated", "{\"data\": {\"attributes\": {\"type\": \"temporary\"}}}");
        everything("personnel_updated", "{\"data\": {\"attributes\": {\"old_name\": \"Smith\"}}}");

        assertThat(recording.log).filteredOn(line -> !line.startsWith("any")).containsExactly("temporary", "renamed");
    }

    @Test
    void withoutAResourceTheEventItselfIsFiltered() {
        everything("wind_measured", "{\"force\": 11}");
        everything("wind_measured", "{\"force\": 10}");

        assertThat(recording.log).containsExactly("any WindMeasured", "storm", "wind", "any WindMeasured", "wind");
    }

    @Test
    void aListIsPassedWhole() {
        everything("training_status_changed", "[" + status(1, "expired") + "]");

        assertThat(recording.log).containsExactly("any TrainingStatusChanged", "whole 1");
    }

    @Test
    void anInterfacesHandlersAreItsImplementations() {
        List<Delivery> heard = new ArrayList<>();
        deliver(new Everything_QuietDispatcher(heard::add), "wind_measured", "{}");

        assertThat(heard).singleElement().extracting(Delivery::eventType).isEqualTo(Optional.of("wind_measured"));
    }

    private static Outcome deliver(Dispatcher dispatcher, @Nullable String eventType, String body) {
        WebhookTester<Object> delivery = WebhookTester.json(SiteEvent.class, body);
        return (eventType == null ? delivery : delivery.header("X-Site-Event", eventType)).deliverTo(dispatcher);
    }

    private void dispatch(@Nullable String eventType, String body) {
        deliver(dispatcher, eventType, body);
    }

    private void everything(String eventType, String body) {
        deliver(everything, eventType, body);
    }

    private static String status(int id, String status) {
        return "{\"id\": \"" + id + "\", \"attributes\": {\"status\": \"" + status + "\"}}";
    }

    private static String personnel(String active, String rate, String status) {
        return "{\"data\": {\"attributes\": {\"active\": " + active + ", \"hourly_rate\": " + rate + ", \"status\": "
                + status + "}}}";
    }

    private static final class Recording extends Everything.All {
        @Override
        void renamed() {
            log.add("renamed");
        }
    }
}
