package dev.banksman.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.plan.UnionPlan.Variant;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of records, enums, newtypes and unions: the document's words first, then ours. */
final class Comments {
    private static final String RELATED = "What was read in full is sent as its address, and stays as it is. By"
            + " {@code Related.full(…)} all of it is sent, which creates it, or changes what is there.";

    private Comments() {}

    /** {@code received} when answers or events may have it. */
    static CodeBlock record(RecordPlan plan, String purpose, boolean received) {
        Javadoc javadoc = type(plan, purpose);
        if (received && plan.components().stream().anyMatch(component -> component.presence() == Presence.REQUIRED)) {
            javadoc.paragraph("A required property that the service left out is null all the same.");
        }
        plan.components().forEach(component -> javadoc.tag("@param " + component.name() + " " + property(component)));
        plan.additional()
                .ifPresent(value -> javadoc.tag("@param " + plan.additionalName()
                        + " properties that the document doesn't declare; sent back as they are"));
        return javadoc.build();
    }

    static CodeBlock query(QueryPlan plan, String purpose) {
        Javadoc javadoc = type(plan, purpose);
        plan.odata().ifPresent(odata -> javadoc.tag("@param odata the OData options"));
        plan.parameters().forEach(parameter -> javadoc.param(parameter.name(), parameter.doc(), parameter(parameter)));
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

    static CodeBlock openEnum(EnumPlan plan) {
        return type(plan, "A value of a set that may grow.")
                .paragraph("Equal by value. A value that the document doesn't name is kept as it is.")
                .tag("@param value the value as it is in JSON")
                .build();
    }

    static CodeBlock constant(EnumPlan.Constant constant) {
        return new Javadoc()
                .summary(constant.doc(), DocText.code(constant.value()) + ".")
                .details(constant.doc())
                .build();
    }

    static CodeBlock newtype(NewtypePlan plan) {
        return type(plan, "A string with a type of its own.")
                .tag("@param value the string; {@code toString()} returns it too")
                .build();
    }

    static CodeBlock union(UnionPlan plan) {
        Javadoc javadoc = type(plan, plan.unknownIsAnything() ? "One of several." : "One of several objects.");
        String variants = plan.variants().stream()
                .map(Variant::value)
                .filter(value -> !value.isEmpty())
                .map(DocText::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return plan.discriminator().isEmpty()
                ? javadoc.build()
                : javadoc.paragraph(DocText.code(plan.discriminator()) + " tells which: " + variants + ".")
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

    static CodeBlock unknown(String additionalName) {
        return new Javadoc()
                .paragraph("A variant that the document doesn't know, kept as it came.")
                .tag("@param type what it says it is; null when it doesn't say")
                .tag("@param " + additionalName + " all its other properties")
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

    static CodeBlock setter(ComponentPlan component) {
        String presence = switch (component.presence()) {
            case REQUIRED -> "Required.";
            case REQUIRED_NULLABLE -> "Null is sent as null.";
            case OPTIONAL -> "";
            case OPTIONAL_NULLABLE -> "Null is sent as null; left out when this is never called.";
        };
        return new Javadoc()
                .paragraph(brief(component, "Sets") + (presence.isEmpty() ? "" : " " + presence))
                .paragraph(isRelated(component.type()) ? RELATED : "")
                .build();
    }

    private static boolean isRelated(TypeRef type) {
        TypeRef one = type instanceof TypeRef.ListOf list ? list.item() : type;
        return one instanceof TypeRef.Holding holding && holding.holder() == TypeRef.Holder.RELATED;
    }

    static CodeBlock lambdaSetter(ComponentPlan component) {
        return new Javadoc()
                .paragraph(brief(component, "Sets") + " Built by the lambda.")
                .build();
    }

    static CodeBlock absentSetter(ComponentPlan component) {
        return new Javadoc()
                .paragraph("Leaves " + DocText.code(component.wireName()) + " out again.")
                .build();
    }

    static CodeBlock additionalSetter() {
        return CodeBlock.of("A property that the document doesn't declare.");
    }

    static CodeBlock build(boolean checks) {
        Javadoc javadoc = new Javadoc().paragraph("The record.");
        return checks
                ? javadoc.tag("@throws IllegalStateException when a required property is missing")
                        .build()
                : javadoc.build();
    }

    private static Javadoc type(TypePlan plan, String otherwise) {
        return new Javadoc().summary(plan.doc(), otherwise).details(plan.doc());
    }

    private static String brief(ComponentPlan component, String verb) {
        String summary = Javadoc.sentence(
                new Doc(component.doc().summary(), "", component.doc().limits(), ""));
        return summary.isEmpty() ? verb + " " + DocText.code(component.wireName()) + "." : Javadoc.ended(summary);
    }

    private static String property(ComponentPlan component) {
        String text = Javadoc.sentence(component.doc());
        text = text.isEmpty() ? DocText.code(component.wireName()) + "; the document says no more" : text;
        return component.readOnly() ? Javadoc.ended(text) + " Read-only: the service sets it." : text;
    }

    private static String parameter(ParameterPlan parameter) {
        return "the parameter " + DocText.code(parameter.wireName());
    }
}
