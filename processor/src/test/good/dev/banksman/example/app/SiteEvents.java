package dev.banksman.example.app;

import dev.banksman.example.client.Personnel;
import dev.banksman.example.client.PersonnelApi;
import dev.banksman.example.client.PersonnelUpdated;
import dev.banksman.example.client.Project;
import dev.banksman.example.client.ProjectArchived;
import dev.banksman.example.client.SiteEvent;
import dev.banksman.example.client.TrainingStatus;
import dev.banksman.example.client.TrainingStatusChanged;
import dev.banksman.example.client.VersionPdfCreated;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Each;
import dev.banksman.webhook.Included;
import dev.banksman.webhook.On;
import dev.banksman.webhook.OnFailure;
import dev.banksman.webhook.OnUnknown;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookHandlers;
import dev.banksman.webhook.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The README's listing. */
@WebhookHandlers(SiteEvent.class)
final class SiteEvents {
    final List<String> log = new ArrayList<>();

    @On
    void archived(ProjectArchived event) {
        log.add("archived " + Objects.requireNonNull(event.data()).name());
    }

    @On(PersonnelUpdated.class)
    void moved(Personnel personnel) {
        log.add("moved " + personnel.active());
    }

    @On
    void pdfReady(VersionPdfCreated event, @Included Project project, Delivery delivery) {
        log.add("pdf " + Objects.requireNonNull(event.data()).id() + " of " + project.name() + ", "
                + delivery.body().length + " bytes");
    }

    @On(TrainingStatusChanged.class)
    @Where(
            path = "status",
            in = {"expired", "expiring"})
    void expiring(@Each TrainingStatus status, PersonnelApi personnel) {
        log.add("expiring " + personnel.get(Objects.requireNonNull(status.id())));
    }

    @OnUnknown
    void later(UnknownEvent event) {
        log.add("later " + event.eventType() + " " + event.payload());
    }

    @OnFailure
    void failed(Delivery delivery, Exception cause) {
        log.add("failed " + cause.getMessage());
    }
}
