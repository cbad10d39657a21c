package dev.banksman.example.app;

import dev.banksman.client.model.Field;
import dev.banksman.example.client.Group;
import dev.banksman.example.client.IncludedResource;
import dev.banksman.example.client.Personnel;
import dev.banksman.example.client.PersonnelUpdated;
import dev.banksman.example.client.Project;
import dev.banksman.example.client.ProjectArchived;
import dev.banksman.example.client.ProjectDuplicated;
import dev.banksman.example.client.ProjectId;
import dev.banksman.example.client.SiteEvent;
import dev.banksman.example.client.Status;
import dev.banksman.example.client.TrainingStatusChanged;
import dev.banksman.example.client.VersionPdfCreated;
import dev.banksman.example.client.WindMeasured;
import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.EventParts;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link Everything.All}.
 */
@Generated("dev.banksman.processor.WebhookProcessor")
public final class Everything_AllDispatcher implements Dispatcher {
    private static final Set<String> EVENT_TYPES = Set.of(
            "project_archived",
            "personnel_updated",
            "version_pdf_created",
            "training_status_changed",
            "project_duplicated",
            "wind_measured");

    private final Everything.All handlers;

    private final Everything.Store<Integer> store;

    private final Everything.Store<String> store2;

    private final Everything.Store<String> store3;

    @Inject
    public Everything_AllDispatcher(Everything.All handlers, Everything.Store<Integer> store,
            @Named("a") Everything.Store<String> store2,
            @Named("b") Everything.Store<String> store3) {
        this.handlers = handlers;
        this.store = store;
        this.store2 = store2;
        this.store3 = store3;
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
            default -> unknown(delivery, calls);
        }
        return calls.end(failure -> handlers.failed(failure));
    }

    private void projectArchived(Delivery delivery, HandlerCalls calls) {
        ProjectArchived event = delivery.read(ProjectArchived.class);
        calls.call("any", () -> handlers.any(event, delivery));
        if (bothAppliesToProjectArchived(event)) {
            calls.call("both", () -> handlers.both(EventParts.required(event.data(), "data"), store,
                    store2, store3));
        }
        calls.call("inherited", () -> handlers.inherited(event));
    }

    private static boolean bothAppliesToProjectArchived(ProjectArchived event) {
        return Optional.ofNullable(event.data())
                        .map(Project::name)
                        .filter(Set.of("Wharf")::contains)
                        .isPresent()
                && Optional.ofNullable(event.data())
                        .map(Project::id)
                        .map(ProjectId::value)
                        .filter(Set.of("1", "2")::contains)
                        .isPresent();
    }

    private void personnelUpdated(Delivery delivery, HandlerCalls calls) {
        PersonnelUpdated event = delivery.read(PersonnelUpdated.class);
        calls.call("any", () -> handlers.any(event, delivery));
        if (activeApplies(event)) {
            calls.call("active", () -> handlers.active(EventParts.required(event.data(), "data")));
        }
        if (temporaryApplies(event)) {
            calls.call("temporary", () -> handlers.temporary());
        }
        if (renamedApplies(event)) {
            calls.call("renamed", () -> handlers.renamed());
        }
    }

    private static boolean activeApplies(PersonnelUpdated event) {
        return Optional.ofNullable(event.data())
                        .map(Personnel::active)
                        .map(Object::toString)
                        .filter(Set.of("true")::contains)
                        .isPresent()
                && Optional.ofNullable(event.data())
                        .map(Personnel::attributes)
                        .map(Personnel.Attributes::status)
                        .map(Field::orNull)
                        .map(Status::value)
                        .filter(Set.of("current")::contains)
                        .isPresent()
                && Optional.ofNullable(event.data())
                        .map(Personnel::attributes)
                        .map(Personnel.Attributes::hourlyRate)
                        .map(Object::toString)
                        .map(BigDecimal::new)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(Object::toString)
                        .filter(Set.of("1E+1", "12.5")::contains)
                        .isPresent();
    }

    private static boolean temporaryApplies(PersonnelUpdated event) {
        return Optional.ofNullable(event.data())
                .map(Personnel::personnelType)
                .filter(Set.of("temporary")::contains)
                .isPresent();
    }

    private static boolean renamedApplies(PersonnelUpdated event) {
        return Optional.ofNullable(event.data())
                .map(Personnel::attributes)
                .map(Personnel.Attributes::oldName)
                .filter(Set.of("Smith")::contains)
                .isPresent();
    }

    private void versionPdfCreated(Delivery delivery, HandlerCalls calls) {
        VersionPdfCreated event = delivery.read(VersionPdfCreated.class);
        calls.call("any", () -> handlers.any(event, delivery));
        calls.call("pdf", () -> handlers.pdf(event,
                EventParts.firstIncluded(event.included(), Project.class),
                EventParts.included(event.included(), IncludedResource.class), store));
    }

    private void trainingStatusChanged(Delivery delivery, HandlerCalls calls) {
        TrainingStatusChanged event = delivery.read(TrainingStatusChanged.class);
        calls.call("any", () -> handlers.any(event, delivery));
        calls.call("whole", () -> handlers.whole(EventParts.required(event.payload(), "payload")));
    }

    private void projectDuplicated(Delivery delivery, HandlerCalls calls) {
        ProjectDuplicated event = delivery.read(ProjectDuplicated.class);
        calls.call("any", () -> handlers.any(event, delivery));
        if (bothAppliesToProjectDuplicated(event)) {
            calls.call("both", () -> handlers.both(EventParts.required(event.data().orNull(), "data"),
                    store, store2, store3));
        }
        calls.call("groups", () -> handlers.groups(EventParts.included(event.included().orNull(), Group.class)));
    }

    private static boolean bothAppliesToProjectDuplicated(ProjectDuplicated event) {
        return Optional.ofNullable(event.data())
                        .map(Field::orNull)
                        .map(Project::name)
                        .filter(Set.of("Wharf")::contains)
                        .isPresent()
                && Optional.ofNullable(event.data())
                        .map(Field::orNull)
                        .map(Project::id)
                        .map(ProjectId::value)
                        .filter(Set.of("1", "2")::contains)
                        .isPresent();
    }

    private void windMeasured(Delivery delivery, HandlerCalls calls) {
        WindMeasured event = delivery.read(WindMeasured.class);
        calls.call("any", () -> handlers.any(event, delivery));
        if (stormApplies(event)) {
            calls.call("storm", () -> handlers.storm(event));
        }
        calls.call("wind", () -> handlers.wind(delivery));
    }

    private static boolean stormApplies(WindMeasured event) {
        return Optional.ofNullable(event.force())
                .map(Object::toString)
                .filter(Set.of("11", "12")::contains)
                .isPresent();
    }

    private void unknown(Delivery delivery, HandlerCalls calls) {
        SiteEvent.Unknown event = new SiteEvent.Unknown(delivery.eventType().orElse(null), delivery.payload());
        calls.call("unknown", () -> handlers.unknown(event, delivery, store));
    }
}
