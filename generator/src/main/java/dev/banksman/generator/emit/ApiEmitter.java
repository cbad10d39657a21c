package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** One tag: a Feign interface. Abstract methods are operations, default ones turn lambdas into records. */
final class ApiEmitter {
    private final MethodEmitter methods;

    ApiEmitter(JavaTypes types) {
        this.methods = new MethodEmitter(types);
    }

    TypeSpec.Builder emit(ApiPlan plan, String entry) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(MethodComments.api(plan, entry))
                .addAnnotation(Libraries.GENERATED_CLIENT);
        plan.errors().ifPresent(errors -> type.addAnnotation(errors(errors)));
        plan.mixin().ifPresent(mixin -> type.addSuperinterface(JavaTypes.qualified(mixin)));
        Policies policies = Policies.of(plan);
        type.addAnnotations(policies.annotations());
        for (MethodPlan method : plan.methods()) {
            type.addMethods(methods.emit(method, plain(plan, method), policies));
        }
        return type;
    }

    private static MethodPlan plain(ApiPlan plan, MethodPlan method) {
        return plan.methods().stream()
                .filter(other -> other.variant() == MethodPlan.Variant.PLAIN)
                .filter(other -> other.operationId().equals(method.operationId()))
                .findFirst()
                .orElse(method);
    }

    private static AnnotationSpec errors(ErrorsPlan plan) {
        return Members.of(Libraries.ERROR_FORMAT)
                .text("errors", plan.errors())
                .declared("status", plan.status())
                .declared("code", plan.code())
                .declared("title", plan.title())
                .declared("detail", plan.detail())
                .declared("pointer", plan.pointer())
                .build();
    }
}
