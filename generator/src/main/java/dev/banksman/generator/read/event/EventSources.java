package dev.banksman.generator.read.event;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Parameters;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Site;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the events of a document: its webhooks, then the callbacks of its operations, in the document's order. */
final class EventSources {
    private final Reading reading;
    private final List<EventSource> sources = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private EventSources(Reading reading) {
        this.reading = reading;
    }

    static List<EventSource> of(Reading reading) {
        EventSources found = new EventSources(reading);
        found.addWebhooks();
        found.addCallbacks();
        return found.sources;
    }

    private void addWebhooks() {
        Place webhooks = reading.root().at("webhooks");
        Given.map(reading.document().getWebhooks()).forEach((key, item) -> add(key, key, item, webhooks.at(key)));
    }

    private void addCallbacks() {
        Place paths = reading.root().at("paths");
        Given.map(reading.document().getPaths())
                .forEach((path, item) -> item.readOperationsMap().forEach((verb, operation) -> {
                    Place place = paths.at(path, verb.name().toLowerCase(Locale.ROOT));
                    String id = Given.text(operation.getOperationId());
                    addCallbacks(operation, id.isEmpty() ? DerivedNames.operation(verb.name(), path) : id, place);
                }));
    }

    private void addCallbacks(Operation operation, String id, Place place) {
        Given.map(operation.getCallbacks())
                .forEach((key, callback) -> reading.references()
                        .callback(new Node<>(callback, place.at("callbacks", key)))
                        .ifPresent(node -> node.value()
                                .forEach((expression, item) -> add(
                                        key, id + " " + key, item, node.place().at(expression)))));
    }

    private void add(String key, String longName, PathItem use, Place at) {
        reading.references().pathItem(new Node<>(use, at)).ifPresent(node -> {
            reading.extensions().read(node.value().getExtensions(), Site.ELSEWHERE, node.place());
            node.value().readOperationsMap().forEach((verb, operation) -> {
                if (seen.add(List.of(key, operation))) {
                    sources.add(source(key, longName, node, operation, verb.name()));
                }
            });
        });
    }

    private EventSource source(String key, String longName, Node<PathItem> item, Operation operation, String verb) {
        Place place = item.place().at(verb.toLowerCase(Locale.ROOT));
        Parameters parameters = new Parameters(reading)
                .with(item.value().getParameters(), item.place())
                .with(operation.getParameters(), place);
        return new EventSource(
                key,
                longName,
                operation,
                place,
                reading.extensions().read(operation.getExtensions(), Site.WEBHOOK, place),
                parameters.in("header"),
                Optional.ofNullable(operation.getRequestBody())
                        .flatMap(body -> EventBody.of(new Node<>(body, place.at("requestBody")), reading)),
                Optional.empty(),
                List.of());
    }
}
