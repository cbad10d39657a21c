package dev.banksman.generator.read.event;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All webhooks and callbacks to events, and the interface that they share. */
public final class EventsReader {
    private final Reading reading;
    private final List<EventSource> sources;
    private final EventSettings settings;

    /** A reader with the extensions of the document. */
    public EventsReader(Reading reading, Values document) {
        this.reading = reading;
        this.sources = EventSources.of(reading);
        this.settings = new EventSettings(document, sources);
    }

    /** Claims the name of the interface, before any schema does; empty when there are no events. */
    public Optional<TypeRef.Named> name(Home home, String entry) {
        Place place = reading.root().at("webhooks");
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        home.named(reading.names().claim(home.scope(), DerivedNames.events(entry), place), false));
    }

    /** Reads the events into the package. */
    public void read(TypeRef.Named type, String title, Shapes shapes) {
        EventTelling telling = EventTelling.of(sources, settings, shapes);
        List<EventPlan> plans = plans(type, shapes, telling);
        shapes.home().types().addAll(plans);
        shapes.home()
                .types()
                .add(new EventsPlan(
                        type,
                        title,
                        new TypeRef.Named(List.of(type.path().get(0), "Unknown"), false),
                        plans.stream()
                                .map(plan -> new EventsPlan.Event(plan.value(), plan.type()))
                                .toList(),
                        telling.plan(),
                        settings.signature(),
                        settings.unsubscribe()));
    }

    /** Warns of what the document says of its events in vain. */
    public void report() {
        settings.report(reading.problems(), !sources.isEmpty());
        new ExtensionEntries(reading).report();
    }

    private List<EventPlan> plans(TypeRef.Named type, Shapes shapes, EventTelling telling) {
        EventPointers pointers = new EventPointers(settings.root(), shapes);
        EventReader reader = new EventReader(shapes, pointers, type);
        List<EventPlan> plans = new ArrayList<>();
        telling.events().forEach((source, name) -> plans.add(reader.read(source, name)));
        pointers.report();
        return plans;
    }
}
