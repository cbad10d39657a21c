package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Pointers;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.SentSchemas;
import dev.banksman.generator.read.schema.Settling;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The component schemas with the types that they become, and all records and enums that were read. */
public final class Catalogue {
    private final Place schemasPlace;
    private final Settling settling;
    private final Map<String, SchemaNode> written;
    private final Map<String, SchemaNode> schemas;
    private final Map<String, TypeRef.Named> typed = new LinkedHashMap<>();
    private final Map<List<String>, RecordPlan> records = new HashMap<>();
    private final Map<List<String>, List<ComponentPlan>> shared = new HashMap<>();
    private final Map<List<String>, EnumPlan> enums = new HashMap<>();
    private final Unions unions;
    private final SharedEnums sharedEnums = new SharedEnums();
    private final Descent descent = new Descent();
    private final Map<List<String>, Shape> shapes = new HashMap<>();
    private final Set<String> sent;
    private final Set<String> uploaded;
    private final Map<String, String> mapped;
    private final Map<String, String> typeNames;

    /**
     * A catalogue without types.
     *
     * @param mapped qualified names of existing types, by the name of the schema that they stand for
     * @param typeNames simple names of types, by the name of their schema; they beat the document's own
     */
    public Catalogue(Reading reading, Map<String, String> mapped, Map<String, String> typeNames) {
        Components components = reading.document().getComponents();
        Map<String, ?> declared = components == null ? Map.of() : Given.map(components.getSchemas());
        schemasPlace = reading.root().at("components", "schemas");
        written = new TreeMap<>(); // nothing depends on the order in which a document has its schemas
        declared.forEach((name, schema) -> {
            if (!isEscapedTwin(name, declared)) {
                written.put(name, new SchemaNode((Schema<?>) schema, schemasPlace.at(name)));
            }
        });
        settling = new Settling(reading, written);
        schemas = settling.components();
        unions = new Unions(schemas, typed);
        this.mapped = mapped;
        this.typeNames = typeNames;
        SentSchemas requests = new SentSchemas(reading, schemas);
        sent = requests.names();
        uploaded = requests.uploaded();
    }

    /** The parser of 3.1 adds {@code a~1b} to the components where {@code a/b} is referred to. */
    private static boolean isEscapedTwin(String name, Map<String, ?> declared) {
        String unescaped = References.unescaped(name);
        return !unescaped.equals(name) && declared.containsKey(unescaped);
    }

    /** Gives every schema that becomes a type its name: those first whose own it is. */
    public void nameTypes(Reading reading, Home home) {
        ComponentNames names = new ComponentNames(reading, home.scope(), typeNames);
        Map<String, SchemaNode> becoming = names.inTurn(schemas);
        becoming.keySet().removeAll(mapped.keySet());
        becoming.values().removeIf(node -> !becomesType(node));
        becoming.forEach((name, node) -> {
            if (!names.isRenamed(name, node)) {
                add(name, node, home.named(names.own(name, node), buildable(node, sent.contains(name))));
            }
        });
        becoming.forEach((name, node) -> {
            if (!typed.containsKey(name)) {
                add(name, node, sharedEnums.known(node).orElseGet(() -> home.named(names.given(name, node), false)));
            }
        });
        typed.forEach((name, type) -> schema(name).ifPresent(node -> unions.declare(type, node)));
    }

    private void add(String name, SchemaNode node, TypeRef.Named type) {
        typed.put(name, shaped(type, Shape.of(node)));
        sharedEnums.add(node, type);
    }

    /** The enums that share a type. */
    SharedEnums sharedEnums() {
        return sharedEnums;
    }

    private boolean becomesType(SchemaNode node) {
        return switch (Shape.of(node)) {
            case OBJECT, ENUM, UNION -> true;
            case STRING -> Marks.newtype(node);
            default -> false;
        };
    }

    /** A schema in the form that readers of types know. */
    public SchemaNode settled(SchemaNode node) {
        return settling.settled(node);
    }

    /** The settled schema past references and mere descriptions. */
    public SchemaNode behind(SchemaNode node) {
        return settling.behind(node);
    }

    /** The component inside which a place is. */
    Optional<String> owner(Place place) {
        String prefix = schemasPlace.pointer() + "/";
        String pointer = place.pointer();
        if (!pointer.startsWith(prefix)) {
            return Optional.empty();
        }
        int end = pointer.indexOf('/', prefix.length());
        String token = pointer.substring(prefix.length(), end < 0 ? pointer.length() : end);
        return Optional.of(token.replace("~1", "/").replace("~0", "~"));
    }

    /** A record has a builder when it is ever sent, or long. */
    static boolean buildable(SchemaNode node, boolean sent) {
        return Shape.of(node) == Shape.OBJECT && (sent || node.properties().size() > 3);
    }

    /** The schema to which a reference points past a component's name, as the document has it. */
    Optional<SchemaNode> inside(SchemaNode reference) {
        return Pointers.inside(reference, written);
    }

    public Map<String, SchemaNode> schemas() {
        return schemas;
    }

    public Optional<SchemaNode> schema(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    public Optional<TypeRef.Named> typed(String schema) {
        return Optional.ofNullable(typed.get(schema));
    }

    /** The types of the component schemas. */
    public Stream<TypeRef.Named> types() {
        return typed.values().stream();
    }

    Optional<String> mapping(String schema) {
        return Optional.ofNullable(mapped.get(schema));
    }

    boolean isSent(String schema) {
        return sent.contains(schema);
    }

    /** Whether it is a part of multipart bodies and of nothing else. */
    boolean isUploaded(String schema) {
        return uploaded.contains(schema);
    }

    /** Which type is a variant of which union. */
    public Unions unions() {
        return unions;
    }

    public Descent descent() {
        return descent;
    }

    void add(RecordPlan plan) {
        records.put(plan.type().path(), plan);
    }

    void add(EnumPlan plan) {
        enums.put(plan.type().path(), plan);
    }

    void add(UnionPlan plan) {
        shared.put(plan.type().path(), plan.shared());
    }

    /** The components of a record, or what all variants of a union have. */
    public Stream<ComponentPlan> components(TypeRef.Named type) {
        return record(type)
                .map(RecordPlan::components)
                .orElseGet(() -> shared.getOrDefault(type.path(), List.of()))
                .stream();
    }

    public Optional<RecordPlan> record(TypeRef.Named type) {
        return Optional.ofNullable(records.get(type.path()));
    }

    public Optional<EnumPlan> enumeration(TypeRef.Named type) {
        return Optional.ofNullable(enums.get(type.path()));
    }

    /** Notes what kind of type one of the package is. */
    TypeRef.Named shaped(TypeRef.Named type, Shape shape) {
        shapes.put(type.path(), shape);
        return type;
    }

    /** Whether a type can implement an interface: a record or a union of the package. */
    boolean implementsUnions(TypeRef type) {
        return type instanceof TypeRef.Named named
                && (shapes.get(named.path()) == Shape.OBJECT || shapes.get(named.path()) == Shape.UNION);
    }

    /** Whether a type of the package is a string in JSON. */
    public boolean isText(TypeRef.Named type) {
        Shape shape = shapes.get(type.path());
        return shape == Shape.ENUM || shape == Shape.STRING;
    }
}
