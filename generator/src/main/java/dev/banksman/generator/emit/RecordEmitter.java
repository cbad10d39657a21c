package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** An object schema: a record that Jackson reads and writes as the document says. */
final class RecordEmitter {
    private final JavaTypes types;
    private final Purposes purposes;
    private final Inherited inherited;
    private final TypeEmitter nested;
    private final AccessorEmitter accessors;

    RecordEmitter(JavaTypes types, Purposes purposes, Inherited inherited, TypeEmitter nested) {
        this.types = types;
        this.purposes = purposes;
        this.inherited = inherited;
        this.nested = nested;
        this.accessors = new AccessorEmitter(types);
    }

    TypeSpec.Builder emit(RecordPlan plan) {
        return emit(plan, component -> List.of());
    }

    /** With marks of one's own on its components. */
    TypeSpec.Builder emit(RecordPlan plan, Function<ComponentPlan, List<AnnotationSpec>> marks) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.record(plan, purposes, inherited))
                .addAnnotation(nonNull())
                .recordConstructor(constructor(plan, marks));
        if (plan.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        parents(plan).forEach(type::addSuperinterface);
        if (plan.type().buildable()) {
            new BuilderEmitter(types, plan.type(), plan.components())
                    .additional(plan.additionalName(), plan.additional().map(value -> additionalValue(types, value)))
                    .addTo(type);
        }
        return type.addMethods(accessors.emit(plan.components(), plan.accessors()))
                .addTypes(nested.emit(plan.nested()));
    }

    /** The interfaces that a record implements. */
    List<TypeName> parents(RecordPlan plan) {
        List<TypeName> parents = new ArrayList<>();
        plan.interfaces().forEach(parent -> parents.add(types.named(parent)));
        plan.mixins().forEach(mixin -> parents.add(JavaTypes.qualified(mixin)));
        return parents;
    }

    private MethodSpec constructor(RecordPlan plan, Function<ComponentPlan, List<AnnotationSpec>> marks) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        JavaTypes header = types.inHeader(plan.type(), plan.nested());
        for (ComponentPlan component : plan.components()) {
            constructor.addParameter(component(component, header.component(component), marks.apply(component)));
            constructor.addCode(ComponentCopies.of(component));
        }
        plan.additional().ifPresent(value -> {
            constructor.addParameter(additional(plan.additionalName(), additionalValue(header, value)));
            constructor.addStatement("$1N = $2T.additional($1N)", plan.additionalName(), Libraries.COPIES);
        });
        return constructor.build();
    }

    private static ParameterSpec component(ComponentPlan component, TypeName type, List<AnnotationSpec> marks) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(type, component.name())
                .addAnnotations(marks)
                .addAnnotation(AnnotationSpec.builder(Libraries.JSON_PROPERTY)
                        .addMember("value", Literals.of(component.wireName()))
                        .build());
        if (!component.aliases().isEmpty()) {
            parameter.addAnnotation(Members.values(Libraries.JSON_ALIAS, component.aliases()));
        }
        if (component.presence() == Presence.REQUIRED_NULLABLE) {
            parameter.addAnnotation(AnnotationSpec.builder(Libraries.JSON_INCLUDE)
                    .addMember("value", "$T.ALWAYS", include())
                    .build());
        }
        if (isDecimalText(component.type())) {
            parameter.addAnnotation(Libraries.DECIMAL_TEXT);
        }
        if (component.readOnly()) {
            parameter.addAnnotation(AnnotationSpec.builder(Libraries.JSON_VIEW)
                    .addMember("value", "$T.class", Libraries.READ_ONLY)
                    .build());
        }
        return parameter.build();
    }

    private static boolean isDecimalText(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isDecimalText(list.item());
        }
        return type instanceof TypeRef.MapOf map ? isDecimalText(map.value()) : type.is(TypeRef.Kind.DECIMAL_TEXT);
    }

    private static TypeName additionalValue(JavaTypes types, TypeRef value) {
        boolean json = value.is(TypeRef.Kind.JSON);
        return json ? types.nullable(value) : types.of(value);
    }

    static ParameterSpec additional(String name, TypeName value) {
        return ParameterSpec.builder(additionalType(value), name)
                .addAnnotation(Libraries.ADDITIONAL_PROPERTIES)
                .build();
    }

    static TypeName additionalType(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }

    static AnnotationSpec nonNull() {
        return AnnotationSpec.builder(Libraries.JSON_INCLUDE)
                .addMember("value", "$T.NON_NULL", include())
                .build();
    }

    private static ClassName include() {
        return Libraries.JSON_INCLUDE.nestedClass("Include");
    }
}
