package dev.banksman.quickstart;

import dev.banksman.handshq.HandsHqEvent;
import dev.banksman.handshq.Personnel;
import dev.banksman.handshq.PersonnelApi;
import dev.banksman.handshq.PersonnelUpdated;
import dev.banksman.handshq.Project;
import dev.banksman.handshq.ProjectArchived;
import dev.banksman.handshq.TrainingStatus;
import dev.banksman.handshq.TrainingStatusChanged;
import dev.banksman.handshq.VersionPdfCreated;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Each;
import dev.banksman.webhook.Included;
import dev.banksman.webhook.On;
import dev.banksman.webhook.OnFailure;
import dev.banksman.webhook.OnUnknown;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookHandlers;
import dev.banksman.webhook.Where;
import java.util.function.Consumer;

// listing 2
@WebhookHandlers(HandsHqEvent.class)
final class SiteEvents {
    private final Consumer<String> log;

    SiteEvents(Consumer<String> log) {
        this.log = log;
    }

    // Which event: the parameter's type tells.
    @On
    void archived(ProjectArchived event) {
        log.accept("archived   " + event.data().name());
    }

    // Or the annotation, when only a part is wanted.
    @On(PersonnelUpdated.class)
    void moved(Personnel personnel) {
        log.accept("moved      " + personnel.lastName() + " to roles " + personnel.roleIds());
    }

    @On
    void pdfReady(VersionPdfCreated event, @Included Project project, Delivery delivery) {
        log.accept("PDF ready  " + event.data().fileSize() + " bytes for " + project.name() + ", of "
                + delivery.body().length + " signed bytes");
    }

    // Path and values are checked at compile time; the Feign client is injected.
    @On(TrainingStatusChanged.class)
    @Where(
            path = "status",
            in = {"expired", "expiring"})
    void expiring(@Each TrainingStatus status, PersonnelApi personnel) {
        Personnel person = personnel.get(status.personnelId());
        log.accept("training   " + person.lastName() + ": " + status.description());
    }

    @OnUnknown
    void later(UnknownEvent event) {
        log.accept("unknown    " + event.eventType());
    }

    @OnFailure
    void failed(Delivery delivery, Exception cause) {
        log.accept("failed     " + delivery.eventType().orElse("?") + ": " + cause.getMessage());
    }
}
// end
