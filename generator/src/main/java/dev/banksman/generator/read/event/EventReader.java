package dev.banksman.generator.read.event;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.Shape;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import java.util.List;
import java.util.Optional;

/** One event to its record: the payload itself where an object stands inline, else a record around it. */
final class EventReader {
    /** What is longer makes the source hard to read, and tells no more. */
    private static final int LONGEST_EXAMPLE = 4_000;

    private static final String PAYLOAD = "payload";

    private final Shapes shapes;
    private final Reading reading;
    private final EventPointers pointers;
    private final TypeRef.Named events;

    /** A reader of events that the interface {@code events} permits. */
    EventReader(Shapes shapes, EventPointers pointers, TypeRef.Named events) {
        this.shapes = shapes;
        this.reading = shapes.reading();
        this.pointers = pointers;
        this.events = events;
    }

    /** Reads an event with the type by which its sender names it. */
    EventPlan read(EventSource source, String value) {
        String name = name(source);
        boolean inline = source.schema().filter(EventReader::isRecord).isPresent();
        RecordPlan record = inline ? record(source, name) : wrapper(source, name);
        Use payload = inline
                ? new Use(record.type(), false)
                : new Use(record.components().get(0).type(), false);
        return new EventPlan(
                value,
                pointers.shape(source, payload),
                pointers.identity(source, payload),
                example(source),
                record,
                !inline,
                inline ? pointers.component(source, record, "resource") : PAYLOAD,
                inline ? pointers.component(source, record, "included") : "");
    }

    private static boolean isRecord(SchemaNode node) {
        return Shape.of(node) == Shape.OBJECT && !node.nullable();
    }

    /** The wanted name; that of a schema is the schema's, and the key of two callbacks needs the operation's too. */
    private String name(EventSource source) {
        Optional<String> declared = source.extensions().text(Word.NAME);
        if (declared.isPresent() && source.variant().isEmpty()) {
            return declared.get();
        }
        String name = Identifiers.type(source.key());
        if (!shapes.home().scope().free(name) && !source.longName().equals(source.key())) {
            name = Identifiers.type(source.longName());
        }
        return shapes.home().scope().free(name) ? name : DerivedNames.webhook(name);
    }

    private RecordPlan record(EventSource source, String name) {
        SchemaNode schema = source.schema().orElseThrow();
        TypeRef.Named type =
                (TypeRef.Named) shapes.reader().use(schema, shapes.home(), name).type();
        RecordPlan plan = shapes.catalogue().record(type).orElseThrow();
        shapes.home().types().remove(plan);
        return with(plan, Docs.merged(doc(source), plan.doc()), deprecated(source) || plan.deprecated());
    }

    private RecordPlan with(RecordPlan plan, Doc doc, boolean deprecated) {
        return new RecordPlan(
                plan.type(),
                doc,
                plan.components(),
                plan.additional(),
                plan.additionalName(),
                plan.accessors(),
                plan.mixins(),
                List.of(events),
                plan.nested(),
                deprecated);
    }

    private RecordPlan wrapper(EventSource source, String wanted) {
        Home home = shapes.home();
        String name = reading.names().claim(home.scope(), wanted, source.place());
        TypeRef.Named type = home.named(name, false);
        Home inside = home.inside(type, false);
        Use payload = source.schema()
                .map(schema -> shapes.reader()
                        .use(schema, inside, Identifiers.type(PAYLOAD))
                        .plain())
                .orElseGet(() -> untyped(source));
        Doc doc = source.schema().map(shapes.definitions()::doc).orElse(Doc.NONE);
        ComponentPlan component = new ComponentPlan(
                PAYLOAD,
                PAYLOAD,
                "",
                payload.type(),
                payload.nullable() ? ComponentPlan.Presence.REQUIRED_NULLABLE : ComponentPlan.Presence.REQUIRED,
                Optional.empty(),
                false,
                doc,
                false);
        return wrapper(source, type, component, inside.types());
    }

    private RecordPlan wrapper(EventSource source, TypeRef.Named type, ComponentPlan payload, List<TypePlan> nested) {
        return new RecordPlan(
                type,
                doc(source),
                List.of(payload),
                Optional.empty(),
                "additionalProperties",
                List.of(),
                List.of(),
                List.of(events),
                nested,
                deprecated(source));
    }

    private Use untyped(EventSource source) {
        source.body()
                .filter(body -> !body.media().json())
                .ifPresent(body -> reading.notSupported(
                        "A webhook that is not JSON",
                        body.media().type(),
                        body.place(),
                        "Its event holds any JSON value; what comes is refused by a receiver of JSON."));
        return Use.JSON;
    }

    /** An alternative is better described by its own schema than by the webhook, which has the others too. */
    private Doc doc(EventSource source) {
        Doc own = source.variant()
                .map(variant -> shapes.catalogue().behind(variant.payload()))
                .map(behind -> Docs.of(behind.schema().getDescription()))
                .orElse(Doc.NONE);
        return Docs.merged(own, webhook(source));
    }

    private static Doc webhook(EventSource source) {
        Doc said = Docs.of(source.operation().getSummary(), source.operation().getDescription());
        return source.body()
                .map(body -> Docs.merged(said, Docs.of(body.description())))
                .orElse(said);
    }

    private static boolean deprecated(EventSource source) {
        return Boolean.TRUE.equals(source.operation().getDeprecated());
    }

    private String example(EventSource source) {
        return source.body()
                .filter(body -> body.media().json())
                .flatMap(body -> source.examples(reading.references()).stream().findFirst())
                .map(Examples::json)
                .filter(example -> example.length() <= LONGEST_EXAMPLE)
                .orElse("");
    }
}
