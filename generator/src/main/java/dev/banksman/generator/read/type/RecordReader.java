package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.EnumValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Object schemas to records. */
final class RecordReader {
    private final Reading reading;
    private final Catalogue catalogue;
    private final ShapeReader shapes;
    private final Definitions definitions;
    private final Flattenings flattenings;

    RecordReader(Reading reading, Catalogue catalogue, ShapeReader shapes, Flattenings flattenings) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.shapes = shapes;
        this.definitions = new Definitions(catalogue);
        this.flattenings = flattenings;
    }

    RecordPlan read(SchemaNode node, TypeRef.Named type, Home home, Values extensions) {
        checkRequired(node);
        Home inside = home.inside(type, home.sent());
        RecordPlan plan = read(node, type, inside, extensions, inside.types());
        flattenings.add(type, extensions);
        catalogue.descent().add(type, node.bases());
        if (Stream.of(Word.MIXIN, Word.FLATTEN)
                .anyMatch(word -> !extensions.items(word).isEmpty())) {
            catalogue.descent().use(type);
        }
        return plan;
    }

    /** The record of what all variants of a union have; its inline types are the union's. */
    RecordPlan readShared(SchemaNode union, TypeRef.Named type, Home inside) {
        return read(union, type, inside, new Values(Map.of(), union.place()), List.of());
    }

    private RecordPlan read(
            SchemaNode node, TypeRef.Named type, Home inside, Values extensions, List<TypePlan> nested) {
        checkSize(node);
        Scope names = Scope.of(Reserved.COMPONENTS);
        RecordPlan plan = new RecordPlan(
                type,
                Definitions.own(node),
                components(node, inside, names),
                additional(node, inside),
                PropertyNames.additional(node, names),
                List.of(),
                extensions.texts(Word.MIXIN),
                List.of(),
                nested,
                node.deprecated());
        catalogue.add(plan);
        return plan;
    }

    private void checkRequired(SchemaNode node) {
        Set<String> declared = node.properties().keySet();
        for (String name : node.required()) {
            if (!declared.contains(name)) {
                reading.problems()
                        .add(Problem.of(Kind.UNDECLARED_REQUIRED, node.place().at("required"), name)
                                .suggesting(name, declared));
            }
        }
    }

    private void checkSize(SchemaNode node) {
        if (tooLarge(node)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.TOO_MANY_MEMBERS,
                            node.place().at("properties"),
                            String.valueOf(node.properties().size()),
                            "properties",
                            "in additionalProperties()"));
        }
    }

    private static boolean tooLarge(SchemaNode node) {
        return node.properties().size() > ClassFile.MOST_COMPONENTS;
    }

    private Map<String, SchemaNode> properties(Map<String, SchemaNode> written) {
        Map<String, SchemaNode> first = new LinkedHashMap<>();
        written.entrySet().stream()
                .limit(ClassFile.MOST_COMPONENTS)
                .forEach(property -> first.put(property.getKey(), catalogue.settled(property.getValue())));
        // What is declared under an alias is the same property once more.
        List.copyOf(first.keySet())
                .forEach(name -> Optional.ofNullable(first.get(name)).stream()
                        .flatMap(property -> aliases(property).stream())
                        .filter(alias -> !alias.equals(name))
                        .forEach(first::remove));
        return first;
    }

    private List<ComponentPlan> components(SchemaNode node, Home inside, Scope names) {
        Map<String, SchemaNode> written = node.properties();
        Map<String, SchemaNode> properties = properties(written);
        Map<String, String> given = new PropertyNames(reading.names(), names, properties).claimed();
        Set<String> allRequired = node.required();
        List<ComponentPlan> components = new ArrayList<>();
        properties.forEach((wire, property) -> {
            String name = given.getOrDefault(wire, wire);
            boolean required = allRequired.contains(wire);
            Optional<SchemaNode> constant = required ? EnumValues.constant(property) : Optional.empty();
            Use use = constant.isPresent()
                    ? Use.of(TypeRef.Kind.STRING)
                    : shapes.property(written.getOrDefault(wire, property), node, inside, Identifiers.type(wire));
            components.add(component(wire, name, constant.orElse(property), required, use, names));
        });
        return components;
    }

    private ComponentPlan component(
            String wire, String name, SchemaNode property, boolean required, Use use, Scope names) {
        Presence presence = presence(required, use.nullable());
        boolean absent = presence == Presence.OPTIONAL_NULLABLE;
        return new ComponentPlan(
                name,
                wire,
                absent ? names.claim(DerivedNames.absent(name)).name() : "",
                use.type(),
                presence,
                definitions.constant(property, use.type()),
                definitions.readOnly(property),
                definitions.doc(property),
                definitions.deprecated(property),
                aliases(property));
    }

    /** Other names by which a property is read too. */
    private static List<String> aliases(SchemaNode property) {
        return texts(Given.map(property.schema().getExtensions()).get(Word.ALIAS.key()));
    }

    private static List<String> texts(@Nullable Object given) {
        List<?> all = given instanceof List<?> list ? list : given == null ? List.of() : List.of(given);
        return all.stream().map(String::valueOf).toList();
    }

    private static Presence presence(boolean required, boolean nullable) {
        if (required) {
            return nullable ? Presence.REQUIRED_NULLABLE : Presence.REQUIRED;
        }
        return nullable ? Presence.OPTIONAL_NULLABLE : Presence.OPTIONAL;
    }

    private Optional<TypeRef> additional(SchemaNode node, Home inside) {
        if (tooLarge(node)) {
            return Optional.of(Use.JSON.type());
        }
        if (node.closed()) {
            return Optional.empty();
        }
        String hint = DerivedNames.value(Identifiers.type(PropertyNames.ADDITIONAL));
        return Optional.of(node.additional()
                .map(values -> shapes.use(values, inside, hint).plain())
                .orElse(Use.JSON)
                .type());
    }
}
