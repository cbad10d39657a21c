package dev.banksman.example.app;

import dev.banksman.example.client.SiteEvent;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.Outcome;
import jakarta.inject.Inject;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link Everything.Quiet}.
 */
@Generated("dev.banksman.processor.WebhookProcessor")
final class Everything_QuietDispatcher implements Dispatcher {
    private static final Set<String> EVENT_TYPES = Set.of(
            "project_archived",
            "personnel_updated",
            "version_pdf_created",
            "training_status_changed",
            "project_duplicated",
            "wind_measured");

    private final Everything.Quiet handlers;

    @Inject
    Everything_QuietDispatcher(Everything.Quiet handlers) {
        this.handlers = handlers;
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
            case "project_duplicated" -> projectDuplicated(delivery, calls);
            case "wind_measured" -> windMeasured(delivery, calls);
            default -> {}
        }
        return calls.end();
    }

    private void projectArchived(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }

    private void personnelUpdated(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }

    private void versionPdfCreated(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }

    private void trainingStatusChanged(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }

    private void projectDuplicated(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }

    private void windMeasured(Delivery delivery, HandlerCalls calls) {
        calls.call("log", () -> handlers.log(delivery));
    }
}
