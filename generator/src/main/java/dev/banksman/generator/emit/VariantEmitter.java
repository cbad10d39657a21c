package dev.banksman.generator.emit;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.plan.UnionPlan.Variant;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The variants that a union brings along: wrappers of what can't implement it, and the one that nobody knew. */
final class VariantEmitter {
    private static final String VALUE = "value";

    private final JavaTypes types;

    VariantEmitter(JavaTypes types) {
        this.types = types;
    }

    List<TypeSpec> emit(UnionPlan plan) {
        List<TypeSpec> all = new ArrayList<>();
        plan.variants().stream()
                .filter(variant -> variant.wrapper().isPresent())
                .forEach(variant -> all.add(wrapper(plan, variant)));
        if (plan.unknownIsAnything()) {
            all.add(anything(plan));
        } else if (!plan.unknownIsNested()) {
            all.add(object(plan));
        }
        return all;
    }

    private TypeSpec wrapper(UnionPlan plan, Variant variant) {
        ClassName name = types.named(variant.implementor());
        boolean json = variant.type().is(TypeRef.Kind.JSON);
        TypeName held = json ? types.nullable(variant.type()) : types.of(variant.type());
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value(held));
        String copy = ComponentCopies.copy(variant.type());
        if (!copy.isEmpty()) {
            constructor.addStatement("$1N = $2T.$3L($1N)", VALUE, Libraries.COPIES, copy);
        }
        return record(plan, name)
                .addJavadoc(Comments.wrapper(variant))
                .recordConstructor(constructor.build())
                .build();
    }

    private TypeSpec anything(UnionPlan plan) {
        return record(plan, types.named(plan.unknown()))
                .addJavadoc(Comments.unknownValue())
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value(JavaTypes.nullable(ClassName.OBJECT)))
                        .build())
                .build();
    }

    private static ParameterSpec value(TypeName type) {
        return ParameterSpec.builder(type, VALUE)
                .addAnnotation(Libraries.JSON_VALUE)
                .build();
    }

    private TypeSpec object(UnionPlan plan) {
        ParameterSpec discriminator = ParameterSpec.builder(JavaTypes.nullable(ClassName.get(String.class)), "type")
                .addAnnotation(AnnotationSpec.builder(Libraries.JSON_PROPERTY)
                        .addMember(VALUE, Literals.of(plan.discriminator()))
                        .build())
                .addAnnotation(RecordEmitter.nonNull())
                .build();
        String additional = additionalName(plan);
        return record(plan, types.named(plan.unknown()))
                .addJavadoc(Comments.unknown())
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(discriminator)
                        .addParameter(RecordEmitter.additional(additional, JavaTypes.nullable(ClassName.OBJECT)))
                        .addStatement("$1N = $2T.additional($1N)", additional, Libraries.COPIES)
                        .build())
                .build();
    }

    private TypeSpec.Builder record(UnionPlan plan, ClassName name) {
        return TypeSpec.recordBuilder(name.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(types.named(plan.type()));
    }

    /** Jackson takes the component that catches all for the property of the same name. */
    private static String additionalName(UnionPlan plan) {
        String name = "additionalProperties";
        return plan.discriminator().equals(name) ? name + "_" : name;
    }
}
