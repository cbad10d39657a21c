package dev.banksman.generator.read;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Optional;

/** Request bodies. */
final class BodyReader {
    private final Shapes shapes;
    private final Reading reading;

    BodyReader(Shapes shapes) {
        this.shapes = shapes;
        this.reading = shapes.reading();
    }

    /** A body and the media type that it is sent as. */
    record Sent(BodyPlan plan, String mediaType) {}

    Optional<Sent> read(Node<RequestBody> use, String operationId) {
        return reading.references().body(use).flatMap(node -> {
            reading.extensions().read(node.value().getExtensions(), Site.ELSEWHERE, node.place());
            return Media.best(node.value().getContent()).map(media -> sent(node, media, operationId));
        });
    }

    private Sent sent(Node<RequestBody> node, Media media, String operationId) {
        Place place = node.place().at("content", media.type());
        reading.extensions().read(media.value().getExtensions(), Site.ELSEWHERE, place);
        TypeRef type = media.json() ? type(media, place, operationId) : notJson(media, place);
        Doc own = Docs.of(node.value().getDescription(), List.of(), media.example(reading.references(), place));
        boolean required = Boolean.TRUE.equals(node.value().getRequired());
        return new Sent(new BodyPlan("body", type, required, described(own, media, place)), media.type());
    }

    private TypeRef type(Media media, Place place, String operationId) {
        return media.value().getSchema() == null
                ? Use.JSON.type()
                : shapes.reader()
                        .use(schema(media, place), shapes.home().sending(), DerivedNames.request(operationId))
                        .type();
    }

    private TypeRef notJson(Media media, Place place) {
        reading.notSupported(
                "A request body that is not JSON",
                media.type(),
                place,
                "A byte[] as the body is sent as it is; anything else is sent as JSON.");
        return Use.JSON.type();
    }

    private Doc described(Doc own, Media media, Place place) {
        return media.value().getSchema() == null
                ? own
                : Docs.merged(own, shapes.definitions().doc(schema(media, place)));
    }

    private static SchemaNode schema(Media media, Place place) {
        return new SchemaNode(media.value().getSchema(), place.at("schema"));
    }
}
