package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.plan.UnionPlan.Variant;
import dev.banksman.generator.source.CodeBlock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The Javadoc of records, enums, newtypes and unions: the document's words first, then ours. */
final class Comments {
    private static final String RELATED = "What was read in full is sent as its address, and stays as it is. By"
            + " {@code Related.full(…)} all of it is sent, which creates it, or changes what is there.";

    private Comments() {}

    /** Of a record whose bases say some of it already. */
    static CodeBlock record(RecordPlan plan, Purposes purposes, Inherited inherited) {
        Javadoc javadoc = type(plan, purposes, "An object that the document doesn't describe.");
        plan.components().stream()
                .filter(component -> !inherited.tells(plan, component))
                .forEach(component -> javadoc.param(component.name(), property(component)));
        return javadoc.build();
    }

    static CodeBlock query(QueryPlan plan, Purposes purposes) {
        Javadoc javadoc = type(plan, purposes, "The parameters of a request.");
        plan.odata().ifPresent(odata -> javadoc.tag("@param odata the OData options"));
        plan.parameters().forEach(parameter -> javadoc.param(parameter.name(), Javadoc.sentence(parameter.doc())));
        return javadoc.build();
    }

    static CodeBlock properties(PropertiesPlan plan, String entity) {
        Javadoc javadoc =
                new Javadoc().paragraph("The properties of {@link " + entity + "} in queries: for a static import.");
        if (!plan.left().isEmpty()) {
            String left = plan.left().stream().map(DocText::code).collect(Collectors.joining(", "));
            javadoc.paragraph("Without " + left + ", for which OData has no typed comparison here.");
        }
        return javadoc.build();
    }

    static CodeBlock property(PropertiesPlan.Property property) {
        String summary = Javadoc.sentence(new Doc(property.doc().summary(), "", List.of(), ""));
        String text = summary.isEmpty() ? DocText.code(property.wireName()) + "." : Javadoc.ended(summary);
        return new Javadoc().paragraph(text).build();
    }

    static CodeBlock openEnum(EnumPlan plan, Purposes purposes) {
        return type(plan, purposes, "A value of a set that may grow.").build();
    }

    static CodeBlock constant(EnumPlan.Constant constant) {
        return new Javadoc().doc(constant.doc()).build();
    }

    static CodeBlock newtype(NewtypePlan plan, Purposes purposes) {
        return type(plan, purposes, "A string with a type of its own.").build();
    }

    static CodeBlock union(UnionPlan plan, Purposes purposes) {
        return type(plan, purposes, plan.unknownIsAnything() ? "One of several." : "One of several objects.")
                .build();
    }

    static CodeBlock wrapper(Variant variant) {
        return new Javadoc().paragraph(held(variant.type()) + " as a variant.").build();
    }

    private static String held(TypeRef type) {
        if (type instanceof TypeRef.Builtin builtin) {
            return switch (builtin.kind()) {
                case BOOLEAN -> "True or false";
                case INTEGER, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> "A number";
                case JSON -> "Any value";
                default -> "A string";
            };
        }
        return type instanceof TypeRef.ListOf ? "An array" : type instanceof TypeRef.MapOf ? "An object" : "A value";
    }

    static CodeBlock unknownValue() {
        return new Javadoc()
                .paragraph("A value that the document doesn't know, kept as it came.")
                .build();
    }

    static CodeBlock unknown() {
        return new Javadoc()
                .paragraph("A variant that the document doesn't know, kept as it came.")
                .build();
    }

    static CodeBlock component(ComponentPlan component) {
        return new Javadoc().paragraph(brief(component, "The property")).build();
    }

    static CodeBlock accessor(AccessorPlan plan) {
        String path = plan.steps().stream().map(AccessorPlan.Step::component).collect(Collectors.joining("()."));
        return new Javadoc()
                .doc(plan.doc())
                .paragraph("Short for {@code " + path + "()}; null when anything on the way is.")
                .build();
    }

    /** What its setters, which have no words of their own, do with null, and which of them have to be called. */
    static CodeBlock builder(List<ComponentPlan> components) {
        String required = named("Required: ", components, BuilderEmitter::checked);
        String nullable = named("Null is sent as null: ", components, Comments::nullIsSent);
        return new Javadoc()
                .paragraph(required + (required.isEmpty() || nullable.isEmpty() ? "" : " ") + nullable)
                .build();
    }

    /** Only what a setter does beyond setting: what it sets, the component says. */
    static CodeBlock setter(ComponentPlan component) {
        return new Javadoc()
                .paragraph(isRelated(component.type()) ? RELATED : "")
                .build();
    }

    private static boolean isRelated(TypeRef type) {
        TypeRef one = type instanceof TypeRef.ListOf list ? list.item() : type;
        return one instanceof TypeRef.Holding holding && holding.holder() == TypeRef.Holder.RELATED;
    }

    private static String named(String words, List<ComponentPlan> components, Predicate<ComponentPlan> which) {
        String names = components.stream()
                .filter(which)
                .map(component -> "{@code " + component.name() + "}")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words + names + ".";
    }

    private static boolean nullIsSent(ComponentPlan component) {
        return component.presence() == Presence.REQUIRED_NULLABLE || component.presence() == Presence.OPTIONAL_NULLABLE;
    }

    private static Javadoc type(TypePlan plan, Purposes purposes, String otherwise) {
        Doc doc = purposes.doc(plan);
        return new Javadoc().summary(doc, purposes.of(plan, otherwise)).details(doc);
    }

    private static String brief(ComponentPlan component, String verb) {
        String summary = Javadoc.sentence(
                new Doc(component.doc().summary(), "", component.doc().limits(), ""));
        return summary.isEmpty() ? verb + " " + DocText.code(component.wireName()) + "." : Javadoc.ended(summary);
    }

    static String property(ComponentPlan component) {
        String text = Javadoc.sentence(component.doc());
        if (!component.readOnly()) {
            return text;
        }
        return (text.isEmpty() ? "" : Javadoc.ended(text) + " ") + "Read-only: the service sets it.";
    }
}
