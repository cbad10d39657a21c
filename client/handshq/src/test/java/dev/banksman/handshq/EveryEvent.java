package dev.banksman.handshq;

import dev.banksman.webhook.Included;
import dev.banksman.webhook.On;
import dev.banksman.webhook.OnUnknown;
import dev.banksman.webhook.UnknownEvent;
import dev.banksman.webhook.WebhookHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Handlers of all events, as a user writes them. They remember what they were given. */
@WebhookHandlers(value = HandsHqEvent.class, exhaustive = true)
final class EveryEvent {
    private final List<Object> heard = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    @On
    void pdfStored(VersionPdfCreated event, @Included Project project) {
        hear(event, project);
    }

    @On
    void archived(ProjectArchived event) {
        hear(event);
    }

    @On
    void unarchived(ProjectUnarchived event) {
        hear(event);
    }

    @On
    void assigned(PersonnelAssignmentCreated event) {
        hear(event);
    }

    @On
    void assignmentChanged(PersonnelAssignmentUpdated event) {
        hear(event);
    }

    @On
    void assignmentEnded(PersonnelAssignmentDeleted event) {
        hear(event);
    }

    @On
    void roleCreated(RoleCreated event) {
        hear(event);
    }

    @On
    void roleChanged(RoleUpdated event) {
        hear(event);
    }

    @On
    void roleDeleted(RoleDeleted event) {
        hear(event);
    }

    @On
    void joined(PersonnelCreated event) {
        hear(event);
    }

    @On
    void changed(PersonnelUpdated event) {
        hear(event);
    }

    @On
    void left(PersonnelDeleted event) {
        hear(event);
    }

    @On
    void personArchived(PersonnelArchived event) {
        hear(event);
    }

    @On
    void personUnarchived(PersonnelUnarchived event) {
        hear(event);
    }

    @On
    void trained(TrainingStatusChanged event) {
        hear(event);
    }

    @OnUnknown
    void unknown(UnknownEvent event) {
        hear(event);
    }

    /** Lets the next handler that is called fail, after it has heard. */
    synchronized void failNext(RuntimeException failure) {
        failures.add(failure);
    }

    /** All that was heard so far, in order. */
    synchronized List<Object> heard() {
        return List.copyOf(heard);
    }

    private synchronized void hear(Object... given) {
        heard.addAll(List.of(given));
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
