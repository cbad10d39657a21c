package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One event: the record of its payload, or a record around it, with what a receiver and a processor want to know. */
final class EventEmitter {
    private final JavaTypes types;
    private final RecordEmitter records;
    private final TypeEmitter nested;

    EventEmitter(JavaTypes types, RecordEmitter records, TypeEmitter nested) {
        this.types = types;
        this.records = records;
        this.nested = nested;
    }

    TypeSpec.Builder emit(EventPlan plan) {
        TypeSpec.Builder type = plan.wrapped()
                ? wrapper(plan)
                : records.emit(plan.record(), component -> marks(plan, component.name()));
        type.addAnnotation(event(plan));
        if (!plan.example().isEmpty()) {
            type.addAnnotation(Members.value(Libraries.EVENT_EXAMPLE, plan.example()));
        }
        return type;
    }

    private TypeSpec.Builder wrapper(EventPlan plan) {
        RecordPlan record = plan.record();
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EventComments.wrapper(plan))
                .recordConstructor(constructor(plan));
        if (record.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        records.parents(record).forEach(type::addSuperinterface);
        return type.addMethod(of(plan)).addTypes(nested.emit(record.nested()));
    }

    private MethodSpec constructor(EventPlan plan) {
        ComponentPlan payload = plan.record().components().get(0);
        JavaTypes header = types.inHeader(plan.type(), plan.record().nested());
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(header.component(payload), payload.name())
                        .addAnnotations(marks(plan, payload.name()))
                        .addAnnotation(Libraries.JSON_VALUE)
                        .build())
                .addCode(ComponentCopies.of(payload))
                .build();
    }

    /** The whole body is the component's value: a record's own constructor would look for a property of that name. */
    private MethodSpec of(EventPlan plan) {
        ComponentPlan payload = plan.record().components().get(0);
        return Wrappers.of(types.named(plan.type()), types.component(payload), payload.name());
    }

    private static List<AnnotationSpec> marks(EventPlan plan, String component) {
        List<AnnotationSpec> marks = new ArrayList<>();
        if (component.equals(plan.resource())) {
            marks.add(AnnotationSpec.builder(Libraries.EVENT_RESOURCE).build());
        }
        if (component.equals(plan.included())) {
            marks.add(AnnotationSpec.builder(Libraries.EVENT_INCLUDED).build());
        }
        return marks;
    }

    private static AnnotationSpec event(EventPlan plan) {
        if (plan.shape().isEmpty() && plan.identity().isEmpty()) {
            return Members.value(Libraries.WEBHOOK_EVENT, plan.value());
        }
        Members event = Members.of(Libraries.WEBHOOK_EVENT).text("value", plan.value());
        plan.shape().ifPresent(shape -> event.annotations("shape", List.of(shape(shape))));
        if (!plan.identity().isEmpty()) {
            event.texts("identity", plan.identity());
        }
        return event.build();
    }

    private static AnnotationSpec shape(EventPlan.Shape shape) {
        return Members.of(Libraries.EVENT_SHAPE)
                .text("pointer", shape.pointer())
                .text("value", shape.value())
                .inline();
    }
}
