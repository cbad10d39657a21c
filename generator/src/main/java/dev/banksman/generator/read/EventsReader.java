package dev.banksman.generator.read;

import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.PathItem;
import java.util.Locale;

/** Walks the webhooks in the document's order. */
final class EventsReader {
    private final Reading reading;

    EventsReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        Place webhooks = reading.root().at("webhooks");
        Given.map(reading.document().getWebhooks()).forEach((key, item) -> readItem(item, webhooks.at(key)));
    }

    private void readItem(PathItem item, Place place) {
        reading.extensions().read(item.getExtensions(), Site.ELSEWHERE, place);
        item.readOperationsMap().forEach((verb, operation) -> {
            Place at = place.at(verb.name().toLowerCase(Locale.ROOT));
            reading.extensions().read(operation.getExtensions(), Site.WEBHOOK, at);
        });
    }
}
