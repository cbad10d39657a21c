package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** OData's options of a query record: one component, and a builder that the runtime gives the methods for it. */
final class OptionsEmitter {
    static final String COMPONENT = "odata";

    private final ODataPlan plan;
    private final TypeName entity;
    private final ClassName builder;

    OptionsEmitter(JavaTypes types, TypeRef.Named query, ODataPlan plan) {
        this.plan = plan;
        this.entity = types.named(plan.entity());
        this.builder = types.builder(query);
    }

    static ParameterSpec parameter(JavaTypes header, ODataPlan plan) {
        return ParameterSpec.builder(query(header.named(plan.entity())), COMPONENT)
                .build();
    }

    private static TypeName query(TypeName entity) {
        return ParameterizedTypeName.get(Libraries.QUERY, entity);
    }

    /** Makes a builder one of such queries. */
    void addTo(TypeSpec.Builder type) {
        ClassName parent = plan.many() ? Libraries.QUERY_BUILDER : Libraries.ENTITY_QUERY_BUILDER;
        type.superclass(ParameterizedTypeName.get(parent, entity, builder))
                .addMethod(begin())
                .addMethod(self());
    }

    private MethodSpec begin() {
        return MethodSpec.methodBuilder("begin")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(query(entity), COMPONENT)
                .addStatement("from($N)", COMPONENT)
                .build();
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }

    /** The options, as the service understands them. */
    CodeBlock argument() {
        return CodeBlock.of("query(new $T($L, $L))", Libraries.DIALECT, plan.inOperator(), plan.filterNeedsExpand());
    }
}
