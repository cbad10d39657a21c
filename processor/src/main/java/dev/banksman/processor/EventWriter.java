package dev.banksman.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that make the calls of one event. */
final class EventWriter {
    private final DispatcherNames names;
    private final ArgumentWriter arguments;

    EventWriter(DispatcherNames names) {
        this.names = names;
        this.arguments = new ArgumentWriter(names);
    }

    MethodSpec write(Event event, List<Call> calls) {
        MethodSpec.Builder method = method(names.method(event));
        if (calls.stream().anyMatch(Call::readsEvent)) {
            method.addStatement("$1T event = delivery.read($1T.class)", event.type());
        }
        for (Call call : calls) {
            call.element().ifPresentOrElse(each -> addLoop(method, call, each), () -> addCall(method, call));
        }
        return method.build();
    }

    MethodSpec writeUnknown(Events events, Hook hook) {
        MethodSpec.Builder method = method("unknown");
        if (hook.arguments().contains(Argument.Given.EVENT)) {
            method.addStatement(
                    "$1T event = new $1T(delivery.eventType().orElse(null), delivery.payload())", events.unknown());
        }
        return method.addStatement(
                        call(hook.method().getSimpleName().toString(), arguments.call(hook.method(), hook.arguments())))
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Contract.DELIVERY, "delivery")
                .addParameter(Contract.HANDLER_CALLS, "calls");
    }

    private void addLoop(MethodSpec.Builder method, Call call, Argument.Element each) {
        method.beginControlFlow(
                "for ($T element : $T.each($L))", each.type(), Contract.EVENT_PARTS, ArgumentWriter.value(each.list()));
        addCall(method, call);
        method.endControlFlow();
    }

    private void addCall(MethodSpec.Builder method, Call call) {
        CodeBlock statement =
                call(call.method().getSimpleName().toString(), arguments.call(call.method(), call.arguments()));
        if (call.filters().isEmpty()) {
            method.addStatement(statement);
        } else {
            String filtered = call.element().isPresent() ? "element" : "event";
            method.beginControlFlow("if ($N($N))", names.filter(call), filtered)
                    .addStatement(statement)
                    .endControlFlow();
        }
    }

    private static CodeBlock call(String handler, CodeBlock call) {
        return CodeBlock.of("calls.call($S, () -> $L)", handler, call);
    }
}
