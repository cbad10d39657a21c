package dev.banksman.example.app;

import dev.banksman.example.client.PersonnelApi;
import dev.banksman.example.client.PersonnelUpdated;
import dev.banksman.example.client.Project;
import dev.banksman.example.client.ProjectArchived;
import dev.banksman.example.client.SiteEvent;
import dev.banksman.example.client.Status;
import dev.banksman.example.client.TrainingStatus;
import dev.banksman.example.client.TrainingStatusChanged;
import dev.banksman.example.client.VersionPdfCreated;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.EventParts;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.Outcome;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link SiteEvents}.
 */
@Generated("dev.banksman.processor.WebhookProcessor")
final class SiteEventsDispatcher implements Dispatcher {
    private static final Set<String> EVENT_TYPES = Set.of(
            "project_archived",
            "personnel_updated",
            "version_pdf_created",
            "training_status_changed");

    private final SiteEvents handlers;

    private final PersonnelApi personnelApi;

    @Inject
    SiteEventsDispatcher(SiteEvents handlers, PersonnelApi personnelApi) {
        this.handlers = handlers;
        this.personnelApi = personnelApi;
    }

    @Override
    public Class<?> events() {
        return SiteEvent.class;
    }

    @Override
    public Set<String> eventTypes() {
        return EVENT_TYPES;
    }

    @Override
    public Outcome dispatch(Delivery delivery) {
        HandlerCalls calls = HandlerCalls.of(delivery);
        switch (delivery.eventType().orElse("")) {
            case "project_archived" -> projectArchived(delivery, calls);
            case "personnel_updated" -> personnelUpdated(delivery, calls);
            case "version_pdf_created" -> versionPdfCreated(delivery, calls);
            case "training_status_changed" -> trainingStatusChanged(delivery, calls);
            case "project_duplicated",
                    "wind_measured" -> {} // known, and without a handler here
            default -> unknown(delivery, calls);
        }
        return calls.end(failure -> handlers.failed(delivery, failure));
    }

    private void projectArchived(Delivery delivery, HandlerCalls calls) {
        ProjectArchived event = delivery.read(ProjectArchived.class);
        calls.call("archived", () -> handlers.archived(event));
    }

    private void personnelUpdated(Delivery delivery, HandlerCalls calls) {
        PersonnelUpdated event = delivery.read(PersonnelUpdated.class);
        calls.call("moved", () -> handlers.moved(EventParts.required(event.data(), "data")));
    }

    private void versionPdfCreated(Delivery delivery, HandlerCalls calls) {
        VersionPdfCreated event = delivery.read(VersionPdfCreated.class);
        calls.call("pdfReady", () -> handlers.pdfReady(event,
                EventParts.requiredIncluded(event.included(), Project.class), delivery));
    }

    private void trainingStatusChanged(Delivery delivery, HandlerCalls calls) {
        TrainingStatusChanged event = delivery.read(TrainingStatusChanged.class);
        for (TrainingStatus element : EventParts.each(event.payload())) {
            if (expiringApplies(element)) {
                calls.call("expiring", () -> handlers.expiring(element, personnelApi));
            }
        }
    }

    private static boolean expiringApplies(TrainingStatus element) {
        return Optional.ofNullable(element.status())
                .map(Status::value)
                .filter(Set.of("expired", "expiring")::contains)
                .isPresent();
    }

    private void unknown(Delivery delivery, HandlerCalls calls) {
        SiteEvent.Unknown event = new SiteEvent.Unknown(delivery.eventType().orElse(null), delivery.payload());
        calls.call("later", () -> handlers.later(event));
    }
}
