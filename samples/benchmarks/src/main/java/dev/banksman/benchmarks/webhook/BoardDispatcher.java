package dev.banksman.benchmarks.webhook;

import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.Outcome;
import java.util.Set;

/** As the processor writes them. */
final class BoardDispatcher implements Dispatcher {
    private final BoardHandlers handlers;

    BoardDispatcher(BoardHandlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public Class<?> events() {
        return BoardEvent.class;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("project_archived", "project_unarchived");
    }

    @Override
    public Outcome dispatch(Delivery delivery) {
        HandlerCalls calls = HandlerCalls.of(delivery);
        switch (delivery.eventType().orElse("")) {
            case "project_archived" -> {
                ProjectArchived event = delivery.read(ProjectArchived.class);
                calls.call("archived", () -> handlers.archived(event));
            }
            case "project_unarchived" -> {
                ProjectUnarchived event = delivery.read(ProjectUnarchived.class);
                calls.call("unarchived", () -> handlers.unarchived(event));
            }
            default -> {}
        }
        return calls.end();
    }
}
