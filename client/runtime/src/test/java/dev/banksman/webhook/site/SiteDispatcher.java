package dev.banksman.webhook.site;

import dev.banksman.webhook.Delivery;
import dev.banksman.webhook.Dispatcher;
import dev.banksman.webhook.HandlerCalls;
import dev.banksman.webhook.HandlersFailedException;
import dev.banksman.webhook.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As the processor writes them, for handlers that keep what they see, and do what a test wants besides. */
public final class SiteDispatcher implements Dispatcher {
    private final List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    private final List<HandlersFailedException> failures = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, HandlerCalls.Handler> more = new LinkedHashMap<>();

    /** Another handler of every event. */
    public SiteDispatcher also(String name, HandlerCalls.Handler handler) {
        more.put(name, handler);
        return this;
    }

    /** Back to the beginning. */
    public void reset() {
        seen.clear();
        failures.clear();
        more.clear();
    }

    /** The events, and the deliveries of others. */
    public List<Object> seen() {
        return List.copyOf(seen);
    }

    /** What the handler of failures was told. */
    public List<HandlersFailedException> failures() {
        return List.copyOf(failures);
    }

    @Override
    public Class<?> events() {
        return SiteEvent.class;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of("load_lifted", "plan_printed");
    }

    @Override
    public Outcome dispatch(Delivery delivery) {
        HandlerCalls calls = HandlerCalls.of(delivery);
        switch (delivery.eventType().orElse("")) {
            case "load_lifted" -> handle(calls, delivery.read(LoadLifted.class));
            case "plan_printed" -> handle(calls, delivery.read(PlanPrinted.class));
            case "crane_moved" -> {}
            default -> handle(calls, new SiteEvent.Unknown(delivery.eventType().orElse(null), delivery.payload()));
        }
        return calls.end(failures::add);
    }

    private void handle(HandlerCalls calls, SiteEvent event) {
        calls.call("keep", () -> seen.add(event));
        more.forEach(calls::call);
    }
}
