package dev.banksman.generator.emit;

import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.plan.UnionPlan.Variant;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Alternatives: a sealed interface, and inside it the variants that have no name of their own. */
final class UnionEmitter {
    private final JavaTypes types;
    private final Purposes purposes;
    private final TypeEmitter nested;
    private final VariantEmitter variants;
    private final Promises promises;

    UnionEmitter(JavaTypes types, Purposes purposes, TypeEmitter nested) {
        this.types = types;
        this.purposes = purposes;
        this.nested = nested;
        this.variants = new VariantEmitter(types);
        this.promises = new Promises(types);
    }

    TypeSpec.Builder emit(UnionPlan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Comments.union(plan, purposes))
                .addAnnotation(annotation(plan));
        if (plan.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        plan.unions().forEach(union -> type.addSuperinterface(types.named(union)));
        plan.variants().stream()
                .map(variant -> types.named(variant.implementor()))
                .distinct()
                .forEach(type::addPermittedSubclass);
        type.addPermittedSubclass(types.named(plan.unknown()));
        plan.shared().forEach(component -> type.addMethod(promises.of(component, Comments.component(component))));
        return type.addTypes(nested.emit(plan.nested(), Modifier.STATIC)).addTypes(variants.emit(plan));
    }

    private AnnotationSpec annotation(UnionPlan plan) {
        List<CodeBlock> all = plan.variants().stream().map(this::variant).toList();
        CodeBlock property = plan.discriminator().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("property = $L, ", Literals.of(plan.discriminator()));
        return AnnotationSpec.builder(Libraries.UNION)
                .addMember(
                        "value",
                        "$Lunknown = $T.class, value = {\n$L\n}",
                        property,
                        types.named(plan.unknown()),
                        CodeBlock.join(all, ",\n"))
                .build();
    }

    private CodeBlock variant(Variant variant) {
        CodeBlock name = variant.value().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("name = $L, ", Literals.of(variant.value()));
        CodeBlock required = variant.required().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", required = $L", Literals.array(variant.required()));
        return CodeBlock.of(
                "@$T($Ltype = $T.class$L)", Libraries.VARIANT, name, types.named(variant.implementor()), required);
    }
}
