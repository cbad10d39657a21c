package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.ParameterPlan.Place;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Query, header and cookie parameters: a record with a builder. */
final class QueryEmitter {
    private final JavaTypes types;
    private final Purposes purposes;
    private final TypeEmitter nested;
    private final AccessorEmitter accessors;

    QueryEmitter(JavaTypes types, Purposes purposes, TypeEmitter nested) {
        this.types = types;
        this.purposes = purposes;
        this.nested = nested;
        this.accessors = new AccessorEmitter(types);
    }

    TypeSpec.Builder emit(QueryPlan plan) {
        List<ComponentPlan> components =
                plan.parameters().stream().map(QueryEmitter::component).toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.query(plan, purposes))
                .recordConstructor(constructor(plan, components));
        BuilderEmitter builder = new BuilderEmitter(types, plan.type(), components);
        plan.odata().ifPresent(odata -> builder.options(new OptionsEmitter(types, plan.type(), odata)));
        builder.addTo(type);
        return type.addMethods(accessors.emit(components, List.of())).addTypes(nested.emit(plan.nested()));
    }

    private MethodSpec constructor(QueryPlan plan, List<ComponentPlan> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        JavaTypes header = types.inHeader(plan.type(), plan.nested());
        plan.odata().ifPresent(odata -> constructor.addParameter(OptionsEmitter.parameter(header, odata)));
        plan.parameters()
                .forEach(parameter ->
                        constructor.addParameter(parameter(parameter, header.component(component(parameter)))));
        components.forEach(component -> constructor.addCode(ComponentCopies.of(component)));
        return constructor.build();
    }

    private static ParameterSpec parameter(ParameterPlan plan, TypeName type) {
        return ParameterSpec.builder(type, plan.name())
                .addAnnotation(annotation(plan))
                .build();
    }

    /** What is the annotation's default is left out. */
    private static AnnotationSpec annotation(ParameterPlan plan) {
        Members members = Members.of(Libraries.PARAMETER).text("name", plan.wireName());
        if (plan.place() != Place.QUERY) {
            members.constant("in", Libraries.PARAMETER_IN, plan.place());
        }
        if (!plan.style().equals("form")) {
            members.text("style", plan.style());
        }
        if (!plan.explode()) {
            members.literal("explode", false);
        }
        if (plan.allowReserved()) {
            members.literal("allowReserved", true);
        }
        members.declared("descending", plan.descending());
        return plan.json() ? members.literal("json", true).inline() : members.inline();
    }

    private static ComponentPlan component(ParameterPlan plan) {
        return new ComponentPlan(
                plan.name(),
                plan.wireName(),
                "",
                plan.type(),
                plan.required() ? Presence.REQUIRED : Presence.OPTIONAL,
                Optional.empty(),
                false,
                plan.doc(),
                plan.deprecated());
    }
}
