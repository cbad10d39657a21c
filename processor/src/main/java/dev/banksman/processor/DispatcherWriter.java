package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes a dispatcher: a switch on the event's type, and direct calls. */
final class DispatcherWriter {
    private static final String INDENT = "    ";
    private static final String CONTINUED = ",\n" + INDENT + INDENT;

    private final HandlerModel model;
    private final Surroundings surroundings;
    private final DispatcherNames names;

    private DispatcherWriter(HandlerModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        this.names = new DispatcherNames(model);
    }

    static JavaFile write(HandlerModel model, Surroundings surroundings) {
        return file(model.type(), new DispatcherWriter(model, surroundings).dispatcher());
    }

    static JavaFile file(TypeElement handlers, TypeSpec dispatcher) {
        return JavaFile.builder(HandlerModel.dispatcher(handlers).packageName(), dispatcher)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }

    private TypeSpec dispatcher() {
        TypeSpec.Builder type = DispatcherHead.of(model.type(), surroundings)
                .addField(eventTypes())
                .addField(ClassName.get(model.type()), "handlers", Modifier.PRIVATE, Modifier.FINAL);
        Deprecations.suppression(model).ifPresent(type::addAnnotation);
        model.injected()
                .forEach(injected ->
                        type.addField(injected.type(), names.field(injected), Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor())
                .addMethod(eventsMethod())
                .addMethod(eventTypesMethod())
                .addMethod(dispatchMethod());
        handled().forEach(event -> addEvent(type, event));
        model.onUnknown().ifPresent(hook -> type.addMethod(new EventWriter(names).writeUnknown(model.events(), hook)));
        return type.build();
    }

    private void addEvent(TypeSpec.Builder type, Event event) {
        List<Call> calls = model.callsOf(event);
        type.addMethod(new EventWriter(names).write(event, calls));
        calls.stream()
                .filter(call -> !call.filters().isEmpty())
                .forEach(call -> type.addMethod(FilterWriter.write(call, names.filter(call))));
    }

    private List<Event> handled() {
        return model.events().all().stream()
                .filter(event -> !model.callsOf(event).isEmpty())
                .toList();
    }

    private FieldSpec eventTypes() {
        CodeBlock types = handled().stream()
                .map(event -> CodeBlock.of("$S", event.name()))
                .collect(CodeBlock.joining(CONTINUED, CONTINUED.substring(1), ""));
        return FieldSpec.builder(ParameterizedTypeName.get(Set.class, String.class), "EVENT_TYPES")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        handled().isEmpty()
                                ? CodeBlock.of("$T.of()", Set.class)
                                : CodeBlock.of("$T.of($L)", Set.class, types))
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(DispatcherHead.visibility(model.type()))
                .addParameter(ClassName.get(model.type()), "handlers")
                .addStatement("this.handlers = handlers");
        surroundings.inject().ifPresent(constructor::addAnnotation);
        for (Argument.Injected injected : model.injected()) {
            String name = names.field(injected);
            constructor
                    .addParameter(ParameterSpec.builder(injected.type(), name)
                            .addAnnotations(injected.qualifiers())
                            .build())
                    .addStatement("this.$1N = $1N", name);
        }
        return constructor.build();
    }

    private MethodSpec eventsMethod() {
        return DispatcherHead.override("events")
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $T.class", model.events().type())
                .build();
    }

    private static MethodSpec eventTypesMethod() {
        return DispatcherHead.override("eventTypes")
                .returns(ParameterizedTypeName.get(Set.class, String.class))
                .addStatement("return EVENT_TYPES")
                .build();
    }

    private MethodSpec dispatchMethod() {
        MethodSpec.Builder dispatch = DispatcherHead.override("dispatch")
                .returns(Contract.OUTCOME)
                .addParameter(Contract.DELIVERY, "delivery")
                .addStatement("$1T calls = $1T.of(delivery)", Contract.HANDLER_CALLS)
                .beginControlFlow("switch (delivery.eventType().orElse(\"\"))");
        handled()
                .forEach(event ->
                        dispatch.addCode("case $S -> $N(delivery, calls);\n", event.name(), names.method(event)));
        addUnhandled(dispatch);
        dispatch.addCode(model.onUnknown().isPresent() ? "default -> unknown(delivery, calls);\n" : "default -> {}\n");
        return dispatch.endControlFlow().addStatement(end()).build();
    }

    private void addUnhandled(MethodSpec.Builder dispatch) {
        CodeBlock unhandled = model.events().all().stream()
                .filter(event -> model.callsOf(event).isEmpty())
                .map(event -> CodeBlock.of("$S", event.name()))
                .collect(CodeBlock.joining(CONTINUED, "case ", " -> {} // known, and without a handler here\n"));
        if (model.onUnknown().isPresent()
                && handled().size() < model.events().all().size()) {
            dispatch.addCode(unhandled);
        }
    }

    private CodeBlock end() {
        return model.onFailure()
                .map(hook -> CodeBlock.of(
                        "return calls.end(failure -> $L)",
                        new ArgumentWriter(names).call(hook.method(), hook.arguments())))
                .orElse(CodeBlock.of("return calls.end()"));
    }
}
