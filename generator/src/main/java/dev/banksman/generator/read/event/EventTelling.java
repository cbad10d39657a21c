package dev.banksman.generator.read.event;

import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.type.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which events there are, what their sender calls them, and where deliveries say so.
 *
 * @param events each with its type, in the document's order
 */
record EventTelling(Map<EventSource, String> events, EventsPlan.Telling plan) {

    static EventTelling of(List<EventSource> sources, EventSettings settings, Shapes shapes) {
        List<Locator> declared = List.copyOf(settings.locators());
        SplitEvents split = new SplitEvents(sources);
        EventTypes types = types(split, declared, shapes);
        if (split.split(new EventVariants(shapes.reading(), shapes.catalogue()), types::tells)) {
            do {
                types = types(split, declared, shapes);
            } while (split.join(types::tells));
        }
        return of(types, split, settings, shapes.reading());
    }

    private static EventTypes types(SplitEvents split, List<Locator> declared, Shapes shapes) {
        return EventTypes.of(
                split.all(), declared, shapes.catalogue(), shapes.reading().references());
    }

    private static EventTelling of(EventTypes types, SplitEvents split, EventSettings settings, Reading reading) {
        EventNames names = new EventNames(types, split, reading.problems());
        Map<EventSource, String> events = new LinkedHashMap<>();
        split.all().forEach(source -> events.put(source, names.of(source)));
        names.report(reading.root().at("webhooks"));
        return new EventTelling(
                events,
                new EventsPlan.Telling(
                        types.locators(),
                        settings.looseSpelling() || types.looseSpelling(),
                        names.otherwise().orElse("")));
    }
}
