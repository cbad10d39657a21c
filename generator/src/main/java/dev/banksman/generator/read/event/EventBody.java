package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Site;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The payload of an event, in the media type by which it is read. */
record EventBody(String description, Media media, Place place) {

    static Optional<EventBody> of(Node<RequestBody> use, Reading reading) {
        return reading.references().body(use).flatMap(node -> {
            reading.extensions().read(node.value().getExtensions(), Site.ELSEWHERE, node.place());
            return Media.best(node.value().getContent())
                    .map(media -> new EventBody(
                            Given.text(node.value().getDescription()), media, placeOf(node.place(), media, reading)));
        });
    }

    private static Place placeOf(Place body, Media media, Reading reading) {
        Place place = body.at("content", media.type());
        reading.extensions().read(media.value().getExtensions(), Site.ELSEWHERE, place);
        return place;
    }

    /** The schema of a payload that is JSON. */
    Optional<SchemaNode> schema() {
        return Optional.ofNullable(media.value().getSchema())
                .filter(schema -> media.json())
                .map(schema -> new SchemaNode(schema, place.at("schema")));
    }

    /** The values of all examples. */
    List<Object> examples(References references) {
        List<Object> examples = new ArrayList<>();
        if (media.value().getExample() != null) {
            examples.add(media.value().getExample());
        }
        for (Example example : Given.map(media.value().getExamples()).values()) {
            references
                    .example(new Node<>(example, place.at("examples")))
                    .map(node -> node.value().getValue())
                    .filter(Objects::nonNull)
                    .ifPresent(examples::add);
        }
        return examples;
    }
}
