package dev.banksman.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * One kind of event that the document knows.
 *
 * @param type its record
 * @param name the type of the event as the sender names it
 * @param resource what it is about
 * @param included what comes along
 */
record Event(TypeElement type, String name, Optional<Property> resource, Optional<Property> included) {
    static Optional<Event> of(TypeElement type) {
        return Mirrors.annotation(type, Contract.WEBHOOK_EVENT)
                .map(event -> new Event(
                        type,
                        Mirrors.text(event, "value"),
                        Properties.marked(type, Contract.EVENT_RESOURCE),
                        Properties.marked(type, Contract.EVENT_INCLUDED)));
    }

    String shown() {
        return Shown.type(type);
    }
}
