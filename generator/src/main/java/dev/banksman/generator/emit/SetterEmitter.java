package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A builder's methods for one component: a value, for a record with a builder a lambda too, and back to absent. */
final class SetterEmitter {
    private static final String VALUE = "value";
    private static final String LAMBDA = "lambda";

    private final JavaTypes types;
    private final ClassName builder;

    SetterEmitter(JavaTypes types, ClassName builder) {
        this.types = types;
        this.builder = builder;
    }

    List<MethodSpec> emit(ComponentPlan component) {
        List<MethodSpec> setters = new ArrayList<>();
        if (component.readOnly() || component.constant().isPresent()) {
            return setters;
        }
        setters.add(value(component));
        if (component.type() instanceof TypeRef.Named named && named.buildable()) {
            setters.add(lambda(component, types.builder(named), types.named(named)));
        }
        if (component.presence() == Presence.OPTIONAL_NULLABLE) {
            setters.add(absent(component));
        }
        return setters;
    }

    private MethodSpec value(ComponentPlan component) {
        boolean field = component.presence() == Presence.OPTIONAL_NULLABLE;
        MethodSpec.Builder setter = setter(component, component.name())
                .addJavadoc(Comments.setter(component))
                .addParameter(parameter(types.setter(component), VALUE));
        if (field) {
            setter.addStatement("$L = $T.ofNullable($L)", target(component), Libraries.FIELD, VALUE);
        } else {
            setter.addStatement("$L = $L", target(component), VALUE);
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec lambda(ComponentPlan component, ClassName valueBuilder, ClassName value) {
        return setter(component, component.name())
                .addParameter(parameter(JavaTypes.consumer(valueBuilder), LAMBDA))
                .addStatement(
                        "return $N($T.with($T.builder(), $L).build())",
                        component.name(),
                        Libraries.BUILDERS,
                        value,
                        LAMBDA)
                .build();
    }

    private MethodSpec absent(ComponentPlan component) {
        return setter(component, component.absentName())
                .addStatement("$N = $T.absent()", component.name(), Libraries.FIELD)
                .addStatement("return this")
                .build();
    }

    /** The builder's field, which the argument may hide. */
    private static String target(ComponentPlan component) {
        return component.name().equals(VALUE) ? "this." + VALUE : component.name();
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private MethodSpec.Builder setter(ComponentPlan component, String name) {
        MethodSpec.Builder setter =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
        if (component.deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter;
    }
}
