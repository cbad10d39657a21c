package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.MethodSpec;
import javax.lang.model.element.Modifier;

/** Accessors that an interface promises of the records that implement it. */
final class Promises {
    private final JavaTypes types;

    Promises(JavaTypes types) {
        this.types = types;
    }

    MethodSpec of(ComponentPlan component, CodeBlock javadoc) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc)
                .returns(types.component(component));
        if (component.deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        return accessor.build();
    }
}
