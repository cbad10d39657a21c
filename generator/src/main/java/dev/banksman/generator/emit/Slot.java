package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One argument of a method, in all the forms that it can take.
 *
 * @param builder the builder that a lambda gets; empty when there is no lambda form
 * @param meaning what we have to say of it; empty where its name and its type tell
 * @param omitted what stands for it in the form without it; empty when it can't be left out
 */
record Slot(
        String name,
        TypeName type,
        List<AnnotationSpec> annotations,
        Optional<TypeName> builder,
        Optional<CodeBlock> omitted,
        Doc doc,
        String meaning) {

    /** Path parameters, body, query, and what the variant adds: GENERATED.md 7. */
    static List<Slot> of(MethodPlan plan, JavaTypes types) {
        List<Slot> slots = new ArrayList<>();
        plan.path().forEach(argument -> slots.add(path(argument, types)));
        plan.body().ifPresent(body -> slots.add(body(body, types)));
        plan.query().ifPresent(query -> slots.add(query(query, plan.queryRequired(), types)));
        if (plan.variant() == Variant.AWAIT) {
            slots.add(options(types.of(plan.answer().type())));
        }
        return slots;
    }

    static Slot cursor() {
        return new Slot(
                "cursor",
                Libraries.CURSOR,
                List.of(mark(Libraries.RESUME_FROM)),
                Optional.empty(),
                Optional.empty(),
                Doc.NONE,
                "where to go on: at the start of a page");
    }

    boolean isCursor() {
        return type.equals(Libraries.CURSOR);
    }

    ParameterSpec parameter() {
        ParameterSpec.Builder parameter = ParameterSpec.builder(type, name);
        annotations.forEach(parameter::addAnnotation);
        return parameter.build();
    }

    ParameterSpec lambda() {
        return ParameterSpec.builder(builder.map(JavaTypes::consumer).orElse(type), name)
                .build();
    }

    /** The class whose {@code builder()} begins the value. */
    TypeName built() {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type.withoutAnnotations();
    }

    /** The builder in which nothing is set. */
    CodeBlock begin() {
        return type instanceof ParameterizedTypeName generic
                ? CodeBlock.of(
                        "$T.<$T>builder()",
                        generic.rawType(),
                        generic.typeArguments().get(0))
                : CodeBlock.of("$T.builder()", built());
    }

    private static Slot path(ArgumentPlan plan, JavaTypes types) {
        TypeName type = types.of(plan.type());
        return new Slot(plan.name(), type.unboxed(), inPath(plan), Optional.empty(), Optional.empty(), plan.doc(), "");
    }

    private static Slot body(BodyPlan plan, JavaTypes types) {
        TypeName type = types.of(plan.type());
        boolean buildable = plan.type() instanceof TypeRef.Named named && named.buildable();
        return new Slot(
                plan.name(),
                plan.required() ? type : JavaTypes.nullable(type),
                List.of(),
                buildable ? Optional.of(types.builder((TypeRef.Named) plan.type())) : Optional.empty(),
                plan.required() ? Optional.empty() : Optional.of(CodeBlock.of("($T) null", type)),
                plan.doc(),
                "");
    }

    private static List<AnnotationSpec> inPath(ArgumentPlan plan) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(Members.value(Libraries.FEIGN_PARAM, plan.wireName()));
        plan.style().ifPresent(style -> annotations.add(style(style)));
        return annotations;
    }

    /** What is the annotation's default is left out. */
    private static AnnotationSpec style(ArgumentPlan.Style plan) {
        Members members = Members.of(Libraries.PATH_STYLE);
        if (!plan.style().equals("simple")) {
            members.text("style", plan.style());
        }
        if (plan.explode()) {
            members.literal("explode", true);
        }
        members.declared("name", plan.name());
        return plan.json() ? members.literal("json", true).inline() : members.inline();
    }

    private static Slot query(TypeRef.Named query, boolean required, JavaTypes types) {
        ClassName type = types.named(query);
        return new Slot(
                "query",
                type,
                List.of(mark(Libraries.PARAMETERS)),
                Optional.of(types.builder(query)),
                required ? Optional.empty() : Optional.of(CodeBlock.of("$T.builder().build()", type)),
                Doc.NONE,
                "");
    }

    private static Slot options(TypeName value) {
        return new Slot(
                "options",
                ParameterizedTypeName.get(Libraries.POLL_OPTIONS, value),
                List.of(mark(Libraries.POLLING)),
                Optional.of(ParameterizedTypeName.get(Libraries.POLL_OPTIONS.nestedClass("Builder"), value)),
                Optional.of(CodeBlock.of("$T.<$T>builder().build()", Libraries.POLL_OPTIONS, value)),
                Doc.NONE,
                "how to wait, where it differs from what the operation says");
    }

    private static AnnotationSpec mark(ClassName annotation) {
        return AnnotationSpec.builder(annotation).build();
    }
}
