package dev.banksman.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A builder's methods for one component: a value, for a record with a builder a lambda too, and back to absent. */
final class SetterEmitter {
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

    MethodSpec additional(String mapName, TypeName value) {
        return MethodSpec.methodBuilder("additionalProperty")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.additionalSetter())
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(value, "value")
                .addStatement("$N.put(name, value)", mapName)
                .addStatement("return this")
                .build();
    }

    private MethodSpec value(ComponentPlan component) {
        boolean field = component.presence() == Presence.OPTIONAL_NULLABLE;
        MethodSpec.Builder setter = setter(component, component.name())
                .addJavadoc(Comments.setter(component))
                .addParameter(parameter(types.setter(component), component.name()));
        if (field) {
            setter.addStatement("this.$1N = $2T.ofNullable($1N)", component.name(), Libraries.FIELD);
        } else {
            setter.addStatement("this.$1N = $1N", component.name());
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec lambda(ComponentPlan component, ClassName valueBuilder, ClassName value) {
        return setter(component, component.name())
                .addJavadoc(Comments.lambdaSetter(component))
                .addParameter(parameter(JavaTypes.consumer(valueBuilder), component.name()))
                .addStatement("$T builder = $T.builder()", valueBuilder, value)
                .addStatement("$N.accept(builder)", component.name())
                .addStatement("return $N(builder.build())", component.name())
                .build();
    }

    private MethodSpec absent(ComponentPlan component) {
        return setter(component, component.absentName())
                .addJavadoc(Comments.absentSetter(component))
                .addStatement("this.$N = $T.absent()", component.name(), Libraries.FIELD)
                .addStatement("return this")
                .build();
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).addAnnotation(Layout.PARAMETER).build();
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
