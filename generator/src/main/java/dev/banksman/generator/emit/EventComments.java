package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.source.CodeBlock;
import java.util.stream.Collectors;

/** The Javadoc of events. */
final class EventComments {
    private EventComments() {}

    /** The interface: what it is for, and which event is which record. */
    static CodeBlock events(EventsPlan plan) {
        String name = plan.simpleName();
        String list = plan.events().stream()
                .map(event -> "<li>" + DocText.code(event.value()) + ": {@link "
                        + String.join(".", event.type().path()) + "}</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return new Javadoc()
                .paragraph("An event that " + DocText.escape(plan.title()) + " tells by webhook.")
                .paragraph("A class annotated with {@code @WebhookHandlers(" + name
                        + ".class)} handles them; an event that" + " the document doesn't know is a {@link " + name
                        + ".Unknown}.")
                .paragraph(list)
                .build();
    }

    /** A record around a payload. */
    static CodeBlock wrapper(EventPlan plan) {
        ComponentPlan payload = plan.record().components().get(0);
        return new Javadoc()
                .summary(plan.doc(), "The event " + DocText.code(plan.value()) + ".")
                .details(plan.doc())
                .param(payload.name(), Javadoc.sentence(payload.doc()))
                .build();
    }

    static CodeBlock unknown() {
        return new Javadoc()
                .paragraph("An event that the document doesn't know, kept as it came.")
                .tag("@param eventType what it says it is; null when it doesn't say")
                .tag(
                        "@param payload the body: maps, lists, strings, booleans and exact numbers; null when it is {@code null}")
                .build();
    }
}
