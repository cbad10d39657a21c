package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.FieldSpec;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A record's builder, {@code builder()} and {@code toBuilder()}. It mirrors the JSON. */
final class BuilderEmitter {
    private static final String ADDITIONAL = "additionalProperties";

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
                .returns(builder)
                .addStatement(
                        "return new $T($L)", builder, additional.isPresent() ? CodeBlock.of("$T.of()", Map.class) : "")
                .build();
    }

    /** By the setters, and past them what they can't say: a constant, what is read-only, and absent. */
    private MethodSpec toBuilder() {
        CodeBlock.Builder chain =
                CodeBlock.builder().add("new $T($L)", builder, additional.isPresent() ? additionalName : "");
        CodeBlock.Builder rest = CodeBlock.builder();
        options.ifPresent(emitter -> rest.addStatement("builder.begin($N)", OptionsEmitter.COMPONENT));
        for (ComponentPlan component : components) {
            if (set(component)) {
                chain.add("$1L.$2N($2N)", CodeBlock.BREAK, component.name());
            } else {
                rest.addStatement("builder.$1N = $1N", component.name());
            }
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        return rest.isEmpty()
                ? method.addStatement("return $L", chain.build()).build()
                : method.addStatement("$T builder = $L", builder, chain.build())
                        .addCode(rest.build())
                        .addStatement("return builder")
                        .build();
    }

    private static boolean set(ComponentPlan component) {
        return component.presence() != Presence.OPTIONAL_NULLABLE
                && component.constant().isEmpty()
                && !component.readOnly();
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Comments.builder(components))
                .addMethod(constructor());
        options.ifPresent(emitter -> emitter.addTo(type));
        for (ComponentPlan component : components) {
            type.addField(field(component));
            type.addMethods(setters.emit(component));
        }
        additional.ifPresent(
                value -> type.superclass(ParameterizedTypeName.get(Libraries.OPEN_BUILDER, builder, value)));
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

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        additional.ifPresent(value -> constructor
                .addParameter(RecordEmitter.additionalType(value), ADDITIONAL)
                .addStatement("super($N)", ADDITIONAL));
        return constructor.build();
    }

    private MethodSpec build() {
        List<CodeBlock> arguments = new ArrayList<>();
        options.ifPresent(emitter -> arguments.add(emitter.argument()));
        components.forEach(component -> arguments.add(argument(component)));
        additional.ifPresent(value -> arguments.add(CodeBlock.of("$N()", ADDITIONAL)));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(record)
                .addStatement("return new $T($L)", record, CodeBlock.join(arguments, ", " + CodeBlock.BREAK))
                .build();
    }

    /** An open builder checks by itself. */
    private CodeBlock argument(ComponentPlan component) {
        CodeBlock value = CodeBlock.of("$N", component.name());
        if (!checked(component)) {
            return value;
        }
        return additional.isPresent()
                ? CodeBlock.of("required($S, $L)", component.name(), value)
                : CodeBlock.of("$T.check(this, $S, $L)", Libraries.REQUIRED, component.name(), value);
    }

    /** What a caller can set and has to. A constant is there, and what is read-only comes from the server. */
    static boolean checked(ComponentPlan component) {
        return component.presence() == Presence.REQUIRED && component.constant().isEmpty() && !component.readOnly();
    }
}
