package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.AccessorPlan.Step;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A flattened accessor walks through nested records and stops with null where one is missing. */
final class AccessorEmitter {
    private final JavaTypes types;

    AccessorEmitter(JavaTypes types) {
        this.types = types;
    }

    /** The accessors of a record that don't come by themselves. */
    List<MethodSpec> emit(List<ComponentPlan> components, List<AccessorPlan> accessors) {
        List<MethodSpec> methods = new ArrayList<>();
        components.stream()
                .filter(ComponentPlan::deprecated)
                .map(this::deprecated)
                .forEach(methods::add);
        accessors.stream().map(this::flattened).forEach(methods::add);
        return methods;
    }

    private MethodSpec flattened(AccessorPlan plan) {
        TypeName type = types.of(plan.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.accessor(plan))
                .addAnnotation(Members.value(Libraries.FLATTENED, plan.pointer()))
                .returns(plan.nullable() ? JavaTypes.nullable(type) : type)
                .addCode(walk(plan.steps()));
        if (plan.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (!plan.nullable()) {
            method.addAnnotation(toleratingNull());
        }
        return method.build();
    }

    /** What the document promises is not null, and is null all the same where an answer breaks the promise. */
    private static AnnotationSpec toleratingNull() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "NullAway")
                .build();
    }

    /** A component's own accessor, written out: the annotation would have no effect in the record's header. */
    private MethodSpec deprecated(ComponentPlan component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addAnnotation(Deprecated.class)
                .returns(types.component(component))
                .addStatement("return $N", component.name())
                .build();
    }

    private CodeBlock walk(List<Step> steps) {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<String> locals = new HashSet<>();
        String reached = first(steps.get(0));
        if (steps.size() == 1) {
            return code.addStatement("return $L", reached).build();
        }
        if (steps.get(0).field()) {
            reached = declare(code, locals, steps.get(0), CodeBlock.of("$L", reached));
        }
        for (Step step : steps.subList(1, steps.size() - 1)) {
            reached = declare(code, locals, step, next(reached, step));
        }
        return code.addStatement("return $L", next(reached, steps.get(steps.size() - 1)))
                .build();
    }

    private String declare(CodeBlock.Builder code, Set<String> locals, Step step, CodeBlock value) {
        String local = step.component();
        while (!locals.add(local)) {
            local += "_";
        }
        code.addStatement("$T $N = $L", types.of(step.type()), local, value);
        return local;
    }

    private static String first(Step step) {
        return step.field() ? "this." + step.component() + ".orNull()" : step.component();
    }

    private static CodeBlock next(String reached, Step step) {
        return CodeBlock.of(
                "$1N == null ? null : $1N.$2N()$3L", reached, step.component(), step.field() ? ".orNull()" : "");
    }
}
