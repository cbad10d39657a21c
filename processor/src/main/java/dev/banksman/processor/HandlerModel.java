package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A class of handlers, as its dispatcher is written from it.
 *
 * @param calls in the order of the methods, and of the document's events for each
 */
record HandlerModel(
        TypeElement type, Events events, List<Call> calls, Optional<Hook> onUnknown, Optional<Hook> onFailure) {
    HandlerModel {
        calls = List.copyOf(calls);
    }

    /** The name of a class's dispatcher; types around it are in the name. */
    static ClassName dispatcher(TypeElement handlers) {
        ClassName name = ClassName.get(handlers);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Dispatcher");
    }

    List<Call> callsOf(Event event) {
        return calls.stream().filter(call -> call.event().equals(event)).toList();
    }

    /** What the constructor takes after the handlers. */
    List<Argument.Injected> injected() {
        return Stream.of(calls.stream().map(Call::arguments), hooks().map(Hook::arguments))
                .flatMap(arguments -> arguments)
                .flatMap(List::stream)
                .flatMap(argument ->
                        argument instanceof Argument.Injected injected ? Stream.of(injected) : Stream.empty())
                .distinct()
                .toList();
    }

    private Stream<Hook> hooks() {
        return Stream.concat(onUnknown.stream(), onFailure.stream());
    }
}
