package dev.banksman.generator.emit;

import dev.banksman.generator.plan.EventsPlan;
import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All events: a sealed interface, and inside it the record of an event that nobody knew. */
final class EventsEmitter {
    private final JavaTypes types;

    EventsEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(EventsPlan plan) {
        ClassName unknown = types.named(plan.unknown());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(EventComments.events(plan))
                .addAnnotation(annotation(plan, unknown));
        plan.events().forEach(event -> type.addPermittedSubclass(types.named(event.type())));
        return type.addPermittedSubclass(unknown).addType(unknown(plan, unknown));
    }

    private static AnnotationSpec annotation(EventsPlan plan, ClassName unknown) {
        Members members = Members.of(Libraries.WEBHOOK_EVENTS).add("unknown", CodeBlock.of("$T.class", unknown));
        List<Locator> locators = plan.telling().locators();
        if (!locators.isEmpty()) {
            members.annotations(
                    "type", locators.stream().map(EventsEmitter::locator).toList());
        }
        if (plan.telling().looseSpelling()) {
            members.literal("looseSpelling", true);
        }
        members.declared("otherwise", plan.telling().otherwise());
        plan.signature()
                .ifPresent(signature -> members.annotations("signature", List.of(RecipeAnnotation.of(signature))));
        if (plan.unsubscribe() != 0) {
            members.literal("unsubscribe", plan.unsubscribe());
        }
        return members.build();
    }

    private static AnnotationSpec locator(Locator locator) {
        Members members = Members.of(Libraries.LOCATOR);
        if (!locator.headers().isEmpty()) {
            members.texts("header", locator.headers());
        }
        if (!locator.pointers().isEmpty()) {
            members.texts("pointer", locator.pointers());
        }
        return members.inline();
    }

    private TypeSpec unknown(EventsPlan plan, ClassName unknown) {
        return TypeSpec.recordBuilder(unknown.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(EventComments.unknown())
                .addSuperinterface(types.named(plan.type()))
                .addSuperinterface(Libraries.UNKNOWN_EVENT)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(parameter(ClassName.get(String.class), "eventType"))
                        .addParameter(parameter(ClassName.OBJECT, "payload"))
                        .build())
                .build();
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(JavaTypes.nullable(type), name).build();
    }
}
