package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @OnUnknown} and {@code @OnFailure} methods. */
final class HookReader {
    private final Reading reading;
    private final InjectionReader injection;

    HookReader(Reading reading) {
        this.reading = reading;
        this.injection = new InjectionReader(reading);
    }

    Hook onUnknown(HandlerMethod method) {
        return read(
                method,
                reading.events()::isUnknown,
                Argument.Given.EVENT,
                List.of("@OnUnknown", "an UnknownEvent, a Delivery"));
    }

    Hook onFailure(HandlerMethod method) {
        return read(method, this::isFailure, Argument.Given.FAILURE, List.of("@OnFailure", "an Exception, a Delivery"));
    }

    private boolean isFailure(TypeMirror type) {
        TypeMirror failure = reading.elements()
                .getTypeElement(Contract.FAILURE.canonicalName())
                .asType();
        return !Mirrors.isNamed(type, "java.lang.Object")
                && !Mirrors.isNamed(type, "java.io.Serializable")
                && reading.types().isSubtype(failure, type);
    }

    private Hook read(HandlerMethod method, Predicate<TypeMirror> isGiven, Argument given, List<String> words) {
        List<Argument> arguments = new ArrayList<>();
        for (HandlerMethod.Parameter parameter : method.parameters()) {
            Optional<Argument> argument = isGiven.test(parameter.type())
                    ? Optional.of(given)
                    : injection.read(
                            parameter,
                            () -> Problem.of(
                                    Kind.NOT_FOR_HOOKS,
                                    parameter.site(),
                                    parameter.shown(),
                                    words.get(0),
                                    words.get(1)));
            argument.ifPresent(arguments::add);
        }
        return new Hook(method.element(), arguments);
    }
}
