package dev.banksman.generator.read.message;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Optional;

/** Request bodies: of several media types the one that types can say most of. */
public final class BodyReader {
    private final Shapes shapes;
    private final Reading reading;

    public BodyReader(Shapes shapes) {
        this.shapes = shapes;
        this.reading = shapes.reading();
    }

    /** A body and the media type that it is sent as, unless only the caller knows. */
    public record Sent(BodyPlan plan, Optional<String> mediaType) {}

    public Optional<Sent> read(Node<RequestBody> use, String operationId) {
        return reading.references().body(use).flatMap(node -> {
            reading.extensions().read(node.value().getExtensions(), Site.ELSEWHERE, node.place());
            return Media.bestToSend(node.value().getContent()).map(media -> sent(node, media, operationId));
        });
    }

    private Sent sent(Node<RequestBody> node, Media media, String operationId) {
        Place place = node.place().at("content", media.type());
        reading.extensions().read(media.value().getExtensions(), Site.ELSEWHERE, place);
        TypeRef type = type(media, place, operationId);
        Doc own = Docs.of(node.value().getDescription(), List.of(), media.example(reading.references(), place));
        boolean required = Boolean.TRUE.equals(node.value().getRequired());
        List<String> others = Media.all(node.value().getContent()).keySet().stream()
                .filter(other -> !other.equals(media.type()))
                .toList();
        BodyPlan plan = new BodyPlan(
                "body",
                type,
                required,
                new EncodingReader(reading).read(media, place),
                others,
                described(own, media, place));
        return new Sent(plan, media.contentType());
    }

    private TypeRef type(Media media, Place place, String operationId) {
        if (media.typedJson()) {
            return schema(media, place, shapes.home().sending(), operationId);
        } else if (media.multipart()) {
            return properties(schema(media, place, shapes.home().uploading(), operationId), media, place);
        } else if (media.form()) {
            return properties(schema(media, place, shapes.home().sending(), operationId), media, place);
        } else if (media.text()) {
            return text(schema(media, place, shapes.home().sending(), operationId));
        }
        if (media.xml()) {
            reading.notSupported("An XML body", media.type(), place, "It is sent as the bytes that it is given.");
        }
        return new TypeRef.Builtin(TypeRef.Kind.UPLOAD);
    }

    private TypeRef schema(Media media, Place place, Home home, String operationId) {
        return media.value().getSchema() == null
                ? Use.JSON.type()
                : shapes.reader()
                        .use(schema(media, place), home, DerivedNames.request(operationId))
                        .plain()
                        .type();
    }

    /** Only what has properties can be a form. */
    private TypeRef properties(TypeRef type, Media media, Place place) {
        boolean several = type instanceof TypeRef.Named || type instanceof TypeRef.MapOf;
        boolean free = type instanceof TypeRef.External || type.equals(Use.JSON.type());
        if (several || free) {
            return type;
        }
        reading.notSupported(
                "A form that is no object", media.type(), place, "It is written from a map of its properties.");
        return Use.JSON.type();
    }

    private static TypeRef text(TypeRef type) {
        boolean single = type instanceof TypeRef.Builtin builtin && builtin.kind() != TypeRef.Kind.JSON;
        return single || type instanceof TypeRef.Named ? type : new TypeRef.Builtin(TypeRef.Kind.STRING);
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
