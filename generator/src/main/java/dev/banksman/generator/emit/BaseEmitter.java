package dev.banksman.generator.emit;

import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** What several objects have in common: an interface, and inside it the types that stand in the base. */
final class BaseEmitter {
    private final JavaTypes types;
    private final Purposes purposes;
    private final TypeEmitter nested;
    private final Promises promises;

    BaseEmitter(JavaTypes types, Purposes purposes, TypeEmitter nested) {
        this.types = types;
        this.purposes = purposes;
        this.nested = nested;
        this.promises = new Promises(types);
    }

    TypeSpec.Builder emit(BasePlan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(BaseComments.base(plan, purposes));
        if (plan.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        plan.bases().forEach(base -> type.addSuperinterface(types.named(base)));
        plan.accessors().forEach(component -> type.addMethod(promises.of(component, BaseComments.accessor(component))));
        return type.addTypes(nested.emit(plan.nested(), Modifier.STATIC));
    }
}
