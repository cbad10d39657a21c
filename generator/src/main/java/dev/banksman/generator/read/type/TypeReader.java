package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.schema.EnumValues;
import dev.banksman.generator.read.schema.Shape;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Schemas to types, once their names are given. */
final class TypeReader {
    private final Reading reading;
    private final Catalogue catalogue;
    private final RecordReader records;
    private final UnionReader unions;

    TypeReader(Reading reading, Catalogue catalogue, ShapeReader shapes, Flattenings flattenings) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.records = new RecordReader(reading, catalogue, shapes, flattenings);
        this.unions = new UnionReader(reading, catalogue, shapes, records);
    }

    /** Reads the type that goes into a home; what is nested in it goes inside it. */
    TypePlan read(SchemaNode node, TypeRef.Named type, Home home) {
        Values extensions = reading.extensions().read(node.schema().getExtensions(), Site.SCHEMA, node.place());
        return switch (Shape.of(node)) {
            case OBJECT -> records.read(node, type, home, extensions);
            case UNION -> unions.read(node, type, home);
            case ENUM -> enumeration(node, type, extensions);
            default -> newtype(node, type, extensions);
        };
    }

    private TypePlan enumeration(SchemaNode node, TypeRef.Named type, Values extensions) {
        SchemaExtensions.checkObjectsOnly(extensions, reading);
        Scope names = Scope.of(Reserved.CONSTANTS);
        Set<Object> seen = new HashSet<>();
        List<EnumValues.Value> values = EnumValues.of(node);
        checkCount(values.size(), node);
        List<EnumPlan.Constant> constants = values.stream()
                .limit(ClassFile.MOST_CONSTANTS)
                .filter(value -> seen.add(value.value()) && fits(String.valueOf(value.value()), node))
                .map(value -> constant(value, names))
                .toList();
        EnumPlan plan = new EnumPlan(type, Definitions.own(node), constants, node.deprecated());
        catalogue.add(plan);
        return plan;
    }

    private void checkCount(int values, SchemaNode node) {
        if (values > ClassFile.MOST_CONSTANTS) {
            Place place = node.place().at("enum");
            reading.problems().add(Problem.of(Kind.TOO_MANY_VALUES, place, String.valueOf(values)));
        }
    }

    private boolean fits(String value, SchemaNode node) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        if (length > ClassFile.LONGEST_TEXT) {
            Place place = node.place().at("enum");
            reading.problems().add(Problem.of(Kind.TOO_LONG_A_VALUE, place, length + " bytes"));
        }
        return length <= ClassFile.LONGEST_TEXT;
    }

    private EnumPlan.Constant constant(EnumValues.Value value, Scope names) {
        String text = String.valueOf(value.value());
        String wanted = Identifiers.constant(value.name().isEmpty() ? text : value.name());
        return new EnumPlan.Constant(names.claim(wanted).name(), text, Docs.of(value.description()));
    }

    private TypePlan newtype(SchemaNode node, TypeRef.Named type, Values extensions) {
        SchemaExtensions.checkObjectsOnly(extensions, reading);
        return new NewtypePlan(type, Definitions.own(node));
    }
}
