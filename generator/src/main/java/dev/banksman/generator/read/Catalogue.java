package dev.banksman.generator.read;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The component schemas with the types that they become, and all records and enums that were read. */
final class Catalogue {
    private final Map<String, SchemaNode> schemas = new LinkedHashMap<>();
    private final Map<String, TypeRef.Named> typed = new LinkedHashMap<>();
    private final Map<List<String>, RecordPlan> records = new HashMap<>();
    private final Map<List<String>, EnumPlan> enums = new HashMap<>();
    private final Map<List<String>, List<TypeRef.Named>> unions = new HashMap<>();
    private final Map<List<String>, String> discriminators = new HashMap<>();
    private final Set<String> sent;
    private final Set<String> uploaded;
    private final Map<String, String> mapped;

    Catalogue(Reading reading) {
        Components components = reading.document().getComponents();
        Map<String, ?> declared = components == null ? Map.of() : Given.map(components.getSchemas());
        Place place = reading.root().at("components", "schemas");
        declared.forEach((name, schema) -> {
            if (!isEscapedTwin(name, declared)) {
                schemas.put(name, new SchemaNode((Schema<?>) schema, place.at(name)));
            }
        });
        mapped = reading.settings().schemaMappings();
        SentSchemas requests = new SentSchemas(reading, schemas);
        sent = requests.names();
        uploaded = requests.uploaded();
    }

    /** The parser of 3.1 adds {@code a~1b} to the components where {@code a/b} is referred to. */
    private static boolean isEscapedTwin(String name, Map<String, ?> declared) {
        String unescaped = References.unescaped(name);
        return !unescaped.equals(name) && declared.containsKey(unescaped);
    }

    /** Gives every schema that becomes a type its name, in the document's order. */
    void nameTypes(Reading reading, Home home) {
        schemas.forEach((name, node) -> {
            if (!mapped.containsKey(name) && becomesType(node)) {
                String wanted = wantedName(name, node, reading.settings());
                String given = reading.names().claim(home.scope(), wanted, node.place());
                typed.put(name, home.named(given, buildable(node, sent.contains(name))));
            }
        });
    }

    private static String wantedName(String name, SchemaNode node, ReadSettings settings) {
        String typeName = settings.typeNames().get(name);
        if (typeName != null) {
            return Identifiers.type(typeName);
        }
        return declaredName(node).orElseGet(() -> Identifiers.type(name));
    }

    /** The {@code x-banksman-name}, unchecked: whoever reads the schema reports what is wrong with it. */
    static Optional<String> declaredName(SchemaNode node) {
        return Optional.ofNullable(Given.map(node.schema().getExtensions()).get(Word.NAME.key()))
                .filter(name -> name instanceof String && Scalar.IDENTIFIER.accepts(name))
                .map(String::valueOf);
    }

    private boolean becomesType(SchemaNode node) {
        return switch (Shape.of(node)) {
            case OBJECT, ENUM -> true;
            case STRING -> isNewtype(node);
            case UNION -> isUnionOfRecords(node);
            default -> false;
        };
    }

    static boolean isNewtype(SchemaNode node) {
        return Boolean.TRUE.equals(Given.map(node.schema().getExtensions()).get(Word.NEWTYPE.key()));
    }

    /** Whether all alternatives, null aside, are references to objects that become records. */
    boolean isUnionOfRecords(SchemaNode node) {
        return node.alternatives().stream()
                .filter(member -> !member.onlyNull())
                .allMatch(member -> recordName(member).isPresent());
    }

    /** The component of shape object to which a reference leads, past aliases. */
    Optional<String> recordName(SchemaNode reference) {
        SchemaNode node = reference;
        String name = "";
        for (int i = 0; i < schemas.size() + 1 && node.ref().isPresent(); i++) {
            name = References.nameIn(node).orElse("");
            SchemaNode target = schemas.get(name);
            if (target == null || mapped.containsKey(name)) {
                return Optional.empty();
            }
            node = target;
        }
        return Shape.of(node) == Shape.OBJECT && !name.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    /** A record has a builder when it is ever sent, or long. */
    static boolean buildable(SchemaNode node, boolean sent) {
        return Shape.of(node) == Shape.OBJECT && (sent || node.properties().size() > 3);
    }

    Map<String, SchemaNode> schemas() {
        return schemas;
    }

    Optional<SchemaNode> schema(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    Optional<TypeRef.Named> typed(String schema) {
        return Optional.ofNullable(typed.get(schema));
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

    void add(RecordPlan plan) {
        records.put(plan.type().path(), plan);
    }

    void add(EnumPlan plan) {
        enums.put(plan.type().path(), plan);
    }

    Optional<RecordPlan> record(TypeRef.Named type) {
        return Optional.ofNullable(records.get(type.path()));
    }

    Optional<EnumPlan> enumeration(TypeRef.Named type) {
        return Optional.ofNullable(enums.get(type.path()));
    }

    void addVariant(TypeRef.Named union, String discriminator, TypeRef.Named variant) {
        discriminators.put(union.path(), discriminator);
        List<TypeRef.Named> all = unions.computeIfAbsent(variant.path(), path -> new ArrayList<>());
        if (!all.contains(union)) {
            all.add(union);
        }
    }

    /** The unions of which a record is a variant. */
    List<TypeRef.Named> unionsOf(TypeRef.Named variant) {
        return unions.getOrDefault(variant.path(), List.of());
    }

    /** The property that tells a union's variants apart. */
    Optional<String> discriminator(TypeRef.Named union) {
        return Optional.ofNullable(discriminators.get(union.path()));
    }
}
