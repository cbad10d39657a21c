package dev.banksman.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A record's builder, {@code builder()} and {@code toBuilder()}. It mirrors the JSON. */
final class BuilderEmitter {
    private final JavaTypes types;
    private final ClassName record;
    private final ClassName builder;
    private final List<ComponentPlan> components;
    private final SetterEmitter setters;
    private Optional<TypeName> additional = Optional.empty();
    private String additionalName = "";
    private Optional<OptionsEmitter> options = Optional.empty();

    BuilderEmitter(JavaTypes types, TypeRef.Named type, List<ComponentPlan> components) {
        this.types = types;
        this.record = types.named(type);
        this.builder = types.builder(type);
        this.components = components;
        this.setters = new SetterEmitter(types, builder);
    }

    /** The map of properties that the schema doesn't declare, where it allows them. */
    BuilderEmitter additional(String name, Optional<TypeName> value) {
        this.additionalName = name;
        this.additional = value;
        return this;
    }

    /** OData's options, which the builder has from the runtime. */
    BuilderEmitter options(OptionsEmitter emitter) {
        this.options = Optional.of(emitter);
        return this;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(start()).addMethod(toBuilder()).addType(builder());
    }

    private MethodSpec start() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder in which nothing is set.")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder that begins with all that is in this record.")
                .returns(builder)
                .addStatement("$1T builder = new $1T()", builder);
        options.ifPresent(emitter -> method.addStatement("builder.begin($N)", OptionsEmitter.COMPONENT));
        components.forEach(component -> method.addStatement("builder.$1N = $1N", component.name()));
        additional.ifPresent(value -> method.addStatement("builder.$1N.putAll($1N)", additionalName));
        return method.addStatement("return builder").build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Collects what a {@code $L} is made of. Not thread-safe.",
                        String.join(".", record.simpleNames()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        options.ifPresent(emitter -> emitter.addTo(type));
        for (ComponentPlan component : components) {
            type.addField(field(component));
            type.addMethods(setters.emit(component));
        }
        additional.ifPresent(
                value -> type.addField(additionalField(value)).addMethod(setters.additional(additionalName, value)));
        return type.addMethod(build()).build();
    }

    private FieldSpec field(ComponentPlan component) {
        boolean field = component.presence() == Presence.OPTIONAL_NULLABLE;
        boolean set = field || component.constant().isPresent();
        TypeName type = set ? types.component(component) : types.nullable(component.type());
        FieldSpec.Builder spec = FieldSpec.builder(type, component.name(), Modifier.PRIVATE);
        if (component.constant().isPresent()) {
            CodeBlock constant = Constants.literal(
                    types, component.type(), component.constant().get());
            spec.initializer(field ? CodeBlock.of("$T.of($L)", Libraries.FIELD, constant) : constant);
        } else if (field) {
            spec.initializer("$T.absent()", Libraries.FIELD);
        }
        return spec.build();
    }

    private FieldSpec additionalField(TypeName value) {
        return FieldSpec.builder(RecordEmitter.additionalType(value), additionalName, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private MethodSpec build() {
        List<CodeBlock> arguments = new ArrayList<>();
        options.ifPresent(emitter -> arguments.add(emitter.argument()));
        components.forEach(component -> arguments.add(argument(component)));
        additional.ifPresent(value -> arguments.add(CodeBlock.of("$N", additionalName)));
        boolean checks = components.stream().anyMatch(BuilderEmitter::checked);
        boolean several = arguments.size() > (checks ? 1 : 3);
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.build(checks))
                .returns(record)
                .addStatement(
                        "return new $T($L)",
                        record,
                        several
                                ? CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"))
                                : CodeBlock.join(arguments, ", "))
                .build();
    }

    private CodeBlock argument(ComponentPlan component) {
        return checked(component)
                ? CodeBlock.of(
                        "$T.check($S, $S, $N)",
                        Libraries.REQUIRED,
                        String.join(".", record.simpleNames()),
                        component.name(),
                        component.name())
                : CodeBlock.of("$N", component.name());
    }

    /** What a caller can set and has to. A constant is there, and what is read-only comes from the server. */
    private static boolean checked(ComponentPlan component) {
        return component.presence() == Presence.REQUIRED && component.constant().isEmpty() && !component.readOnly();
    }
}
