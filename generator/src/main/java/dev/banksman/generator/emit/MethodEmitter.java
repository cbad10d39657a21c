package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.Keyword;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One method of the plan: abstract with records, and default with lambdas and with nothing (GENERATED.md 7). */
final class MethodEmitter {
    private final JavaTypes types;
    private final MethodLink link;

    MethodEmitter(JavaTypes types) {
        this.types = types;
        this.link = new MethodLink(types);
    }

    /** Emits a method; {@code plain} is that of the same operation which has no more to say than this one. */
    List<MethodSpec> emit(MethodPlan plan, MethodPlan plain, Policies policies) {
        String plainLink = link.to(plain, Slot.of(plain, types));
        List<Slot> slots = Slot.of(plan, types);
        List<MethodSpec> methods = new ArrayList<>(forms(plan, slots, plainLink, policies));
        nothing(plan, slots, List.of()).ifPresent(methods::add);
        if (plan.variant() == Variant.ALL) {
            List<Slot> cursor = List.of(Slot.cursor());
            List<Slot> resuming = new ArrayList<>(slots);
            resuming.addAll(cursor);
            methods.addAll(forms(plan, resuming, plainLink, policies));
            nothing(plan, slots, cursor).ifPresent(methods::add);
        }
        return methods;
    }

    private List<MethodSpec> forms(MethodPlan plan, List<Slot> slots, String plainLink, Policies policies) {
        List<MethodSpec> forms = new ArrayList<>();
        forms.add(records(plan, slots, plainLink, policies));
        if (slots.stream().anyMatch(slot -> slot.builder().isPresent())) {
            forms.add(lambdas(plan, slots));
        }
        return forms;
    }

    private MethodSpec records(MethodPlan plan, List<Slot> slots, String plainLink, Policies policies) {
        return method(plan, Modifier.ABSTRACT)
                .addJavadoc(MethodComments.method(plan, slots, plainLink))
                .addAnnotations(OperationAnnotations.of(plan, policies))
                .addParameters(slots.stream().map(Slot::parameter).toList())
                .build();
    }

    private MethodSpec lambdas(MethodPlan plan, List<Slot> slots) {
        MethodSpec.Builder method = method(plan, Modifier.DEFAULT)
                .addJavadoc(MethodComments.lambdas(link.bare(plan, slots), slots))
                .addParameters(slots.stream().map(Slot::lambda).toList());
        List<CodeBlock> arguments = new ArrayList<>();
        for (Slot slot : slots) {
            arguments.add(
                    slot.builder().isPresent()
                            ? CodeBlock.of("$T.with($L, $N).build()", Libraries.BUILDERS, slot.begin(), slot.name())
                            : CodeBlock.of("$N", slot.name()));
        }
        return method.addStatement(call(plan, arguments)).build();
    }

    /** Without what may be left out; {@code last} stays. */
    private Optional<MethodSpec> nothing(MethodPlan plan, List<Slot> slots, List<Slot> last) {
        List<Slot> kept = new ArrayList<>(slots.subList(0, plan.path().size()));
        List<Slot> left = slots.subList(plan.path().size(), slots.size());
        if (left.isEmpty() || left.stream().anyMatch(slot -> slot.omitted().isEmpty())) {
            return Optional.empty();
        }
        List<CodeBlock> arguments = new ArrayList<>();
        List<Slot> whole = new ArrayList<>(slots);
        whole.addAll(last);
        kept.forEach(slot -> arguments.add(CodeBlock.of("$N", slot.name())));
        left.forEach(slot -> arguments.add(slot.omitted().orElseThrow()));
        last.forEach(slot -> arguments.add(CodeBlock.of("$N", slot.name())));
        kept.addAll(last);
        return Optional.of(method(plan, Modifier.DEFAULT)
                .addJavadoc(MethodComments.nothing(link.bare(plan, whole), left))
                .addParameters(kept.stream().map(Slot::lambda).toList())
                .addStatement(call(plan, arguments))
                .build());
    }

    private MethodSpec.Builder method(MethodPlan plan, Modifier kind) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, kind)
                .returns(answer(plan));
        if (plan.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private CodeBlock call(MethodPlan plan, List<CodeBlock> arguments) {
        String before = answer(plan).equals(Keyword.VOID) ? "" : "return ";
        return CodeBlock.of("$L$N($L)", before, plan.name(), CodeBlock.join(arguments, ", " + CodeBlock.BREAK));
    }

    private TypeName answer(MethodPlan plan) {
        if (plan.variant() == Variant.ALL && plan.paging().isPresent()) {
            return ParameterizedTypeName.get(
                    Libraries.PAGES,
                    types.of(plan.paging().get().item()),
                    types.of(plan.paging().get().document()));
        }
        AnswerPlan answer = plan.answer();
        TypeName type = types.of(answer.type());
        boolean optional = answer.optional() && !type.equals(Keyword.VOID);
        return optional ? ParameterizedTypeName.get(ClassName.get(Optional.class), type) : type;
    }
}
