package dev.banksman.generator.emit;

import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.EnumPlan.Constant;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.FieldSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** A string enum: a record around the string, so that a value which nobody knew survives. */
final class EnumEmitter {
    private final JavaTypes types;
    private final Purposes purposes;

    EnumEmitter(JavaTypes types, Purposes purposes) {
        this.types = types;
        this.purposes = purposes;
    }

    TypeSpec.Builder emit(EnumPlan plan) {
        ClassName type = types.named(plan.type());
        ClassName known = type.nestedClass("Known");
        TypeSpec.Builder spec = Wrappers.record(type, ParameterizedTypeName.get(Libraries.OPEN_ENUM, known))
                .addJavadoc(Comments.openEnum(plan, purposes));
        if (plan.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        plan.constants().forEach(constant -> spec.addField(constant(type, constant)));
        return spec.addMethod(Wrappers.of(type)).addMethod(Wrappers.text()).addType(knownValues(plan));
    }

    private static FieldSpec constant(ClassName type, Constant constant) {
        return FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Comments.constant(constant))
                .initializer("of($L)", Literals.of(constant.value()))
                .build();
    }

    private static TypeSpec knownValues(EnumPlan plan) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known").addModifiers(Modifier.PUBLIC);
        for (Constant constant : plan.constants()) {
            AnnotationSpec value = AnnotationSpec.builder(Libraries.KNOWN_VALUE)
                    .addMember("value", Literals.of(constant.value()))
                    .build();
            known.addEnumConstant(constant.name(), value);
        }
        return known.addEnumConstant("UNRECOGNIZED").build();
    }
}
