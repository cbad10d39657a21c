package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alternatives to sealed interfaces. */
final class UnionReader {
    private final Reading reading;
    private final Catalogue catalogue;
    private final ShapeReader shapes;
    private final RecordReader records;
    private final Tags tags;

    UnionReader(Reading reading, Catalogue catalogue, ShapeReader shapes, RecordReader records) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.shapes = shapes;
        this.records = records;
        this.tags = new Tags(reading, catalogue);
    }

    UnionPlan read(SchemaNode node, TypeRef.Named type, Home home) {
        Home inside = home.inside(type, home.sent());
        List<Tags.Option> options = tags.options(node);
        String discriminator = tags.property(node, options);
        if (!discriminator.isEmpty()) {
            catalogue.unions().addDiscriminator(type, discriminator);
        }
        List<UnionPlan.Variant> variants = variants(options, type, inside);
        TypeRef.Named unknown = inside.named("Unknown", false);
        List<ComponentPlan> shared = shared(node, type, unknown, inside);
        UnionPlan plan = new UnionPlan(
                type,
                Definitions.own(node),
                discriminator,
                variants,
                unknown,
                shared,
                List.of(),
                inside.types(),
                node.deprecated());
        catalogue.add(plan);
        return plan;
    }

    private List<UnionPlan.Variant> variants(List<Tags.Option> options, TypeRef.Named union, Home inside) {
        Map<String, UnionPlan.Variant> byText = new LinkedHashMap<>();
        for (Tags.Option option : options) {
            TypeRef type =
                    shapes.use(option.node(), inside, option.hint()).plain().type();
            for (UnionPlan.Variant variant : variants(option, type, union, inside)) {
                byText.putIfAbsent(variant.value() + " " + variant.type(), variant);
            }
        }
        return List.copyOf(byText.values());
    }

    private List<UnionPlan.Variant> variants(Tags.Option option, TypeRef type, TypeRef.Named union, Home inside) {
        if (!catalogue.implementsUnions(type)) {
            return List.of(wrapped(type, option, inside));
        }
        TypeRef.Named named = (TypeRef.Named) type;
        if (!catalogue.unions().add(union, named)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.ENDLESS_ALIAS,
                            option.node().place(),
                            "a union within itself",
                            "this alternative is left out"));
            return List.of();
        }
        List<UnionPlan.Variant> variants = new ArrayList<>();
        List<String> values = option.values().isEmpty() ? List.of("") : option.values();
        values.forEach(value -> variants.add(new UnionPlan.Variant(value, named, Optional.empty(), required(option))));
        return variants;
    }

    private List<String> required(Tags.Option option) {
        SchemaNode behind = catalogue.behind(option.node());
        return option.values().isEmpty() || option.ambiguous()
                ? behind.required().stream()
                        .filter(behind.properties()::containsKey)
                        .toList()
                : List.of();
    }

    private UnionPlan.Variant wrapped(TypeRef type, Tags.Option option, Home inside) {
        String wanted = DerivedNames.wrapper(WrapperNames.of(type));
        String name = inside.scope().claim(wanted).name();
        TypeRef.Named wrapper = inside.named(name, false);
        return new UnionPlan.Variant("", type, Optional.of(wrapper), required(option));
    }

    /** What stands beside the alternatives: an unknown variant has that too. */
    private List<ComponentPlan> shared(SchemaNode node, TypeRef.Named type, TypeRef.Named unknown, Home inside) {
        if (!node.hasProperties()) {
            return List.of();
        }
        RecordPlan plan = records.readShared(node, unknown, inside);
        inside.types().add(plan);
        catalogue.unions().add(type, catalogue.shaped(unknown, Shape.OBJECT));
        return plan.components();
    }
}
