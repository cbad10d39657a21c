package dev.banksman.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.plan.UnionPlan.Variant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A {@code oneOf} with a discriminator: a sealed interface, and inside it the record of a variant that nobody knew. */
final class UnionEmitter {
    private final JavaTypes types;

    UnionEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(UnionPlan plan) {
        ClassName unknown = types.named(plan.unknown());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Comments.union(plan))
                .addAnnotation(annotation(plan, unknown));
        plan.variants().stream()
                .map(variant -> types.named(variant.type()))
                .distinct()
                .forEach(type::addPermittedSubclass);
        return type.addPermittedSubclass(unknown).addType(unknown(plan, unknown));
    }

    private AnnotationSpec annotation(UnionPlan plan, ClassName unknown) {
        List<CodeBlock> variants = plan.variants().stream().map(this::variant).toList();
        return AnnotationSpec.builder(Libraries.UNION)
                .addMember(
                        "value",
                        "\nproperty = $L,\nunknown = $T.class,\nvalue = {\n$>$L\n$<}",
                        Literals.of(plan.discriminator()),
                        unknown,
                        CodeBlock.join(variants, ",\n"))
                .build();
    }

    private CodeBlock variant(Variant variant) {
        return CodeBlock.of(
                "@$T(name = $L, type = $T.class)",
                Libraries.VARIANT,
                Literals.of(variant.value()),
                types.named(variant.type()));
    }

    private TypeSpec unknown(UnionPlan plan, ClassName unknown) {
        ParameterSpec discriminator = ParameterSpec.builder(JavaTypes.nullable(ClassName.get(String.class)), "type")
                .addAnnotation(Layout.PARAMETER)
                .addAnnotation(AnnotationSpec.builder(Libraries.JSON_PROPERTY)
                        .addMember("value", Literals.of(plan.discriminator()))
                        .build())
                .addAnnotation(RecordEmitter.nonNull())
                .build();
        String additional = additionalName(plan);
        return TypeSpec.recordBuilder(unknown.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Comments.unknown(additional))
                .addSuperinterface(types.named(plan.type()).annotated(Layout.PARENTS))
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(discriminator)
                        .addParameter(RecordEmitter.additional(additional, JavaTypes.nullable(ClassName.OBJECT)))
                        .addStatement("$1N = $2T.additional($1N)", additional, Libraries.COPIES)
                        .build())
                .build();
    }

    /** Jackson takes the component that catches all for the property of the same name. */
    private static String additionalName(UnionPlan plan) {
        String name = "additionalProperties";
        return plan.discriminator().equals(name) ? name + "_" : name;
    }
}
