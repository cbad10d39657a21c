package dev.banksman.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.EnumPlan.Constant;
import javax.lang.model.element.Modifier;

/** A string enum: a record around the string, so that a value which nobody knew survives. */
final class EnumEmitter {
    private final JavaTypes types;

    EnumEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(EnumPlan plan) {
        ClassName type = types.named(plan.type());
        ClassName known = type.nestedClass("Known");
        TypeSpec.Builder spec = Wrappers.record(type, ParameterizedTypeName.get(Libraries.OPEN_ENUM, known))
                .addJavadoc(Comments.openEnum(plan));
        if (plan.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        plan.constants().forEach(constant -> spec.addField(constant(type, constant)));
        return spec.addMethod(Wrappers.of(type, "The constant of this value, or a value of its own."))
                .addMethod(known(plan, known))
                .addMethod(Wrappers.text())
                .addType(knownValues(plan));
    }

    private static FieldSpec constant(ClassName type, Constant constant) {
        return FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Comments.constant(constant))
                .initializer("new $T($L)", type, Literals.of(constant.value()))
                .build();
    }

    private static MethodSpec known(EnumPlan plan, ClassName known) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (value)");
        for (Constant constant : plan.constants()) {
            cases.add("case $L -> $T.$N;\n", Literals.of(constant.value()), known, constant.name());
        }
        cases.add("default -> $T.UNRECOGNIZED;\n", known).unindent().add("};\n");
        return MethodSpec.methodBuilder("known")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addCode(cases.build())
                .build();
    }

    private static TypeSpec knownValues(EnumPlan plan) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The values that the document names, for {@code switch}.");
        for (Constant constant : plan.constants()) {
            AnnotationSpec value = AnnotationSpec.builder(Libraries.KNOWN_VALUE)
                    .addMember("value", Literals.of(constant.value()))
                    .build();
            known.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("").addAnnotation(value).build());
        }
        return known.addEnumConstant(
                        "UNRECOGNIZED",
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("Every value that the document doesn't name.")
                                .build())
                .build();
    }
}
