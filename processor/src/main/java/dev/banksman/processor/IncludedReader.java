package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Binds {@code @Included} parameters: by their type, which is what is included or one of its permitted types. */
final class IncludedReader {
    private final Reading reading;
    private final Event event;

    IncludedReader(Reading reading, Event event) {
        this.reading = reading;
        this.event = event;
    }

    /** Whether the event may include that type. */
    boolean has(TypeMirror type) {
        return candidates().stream().anyMatch(candidate -> reading.same(candidate, type));
    }

    Optional<Argument> read(HandlerMethod.Parameter parameter) {
        if (candidates().isEmpty()) {
            reading.report(Problem.of(Kind.NOTHING_INCLUDED, parameter.site(), event.shown()));
            return Optional.empty();
        }
        TypeMirror wanted = wanted(parameter.type());
        if (!has(wanted)) {
            List<String> names = candidates().stream().map(Shown::type).toList();
            reading.report(Problem.of(Kind.NOT_INCLUDED, parameter.site(), parameter.shown(), event.shown(), names)
                    .suggesting(Shown.simpleName(wanted), names));
            return Optional.empty();
        }
        return Optional.of(
                new Argument.Included(event.included().orElseThrow(), TypeName.get(wanted), amount(parameter.type())));
    }

    private static TypeMirror wanted(TypeMirror type) {
        return Stream.of("java.util.List", "java.util.Optional")
                .flatMap(container -> Mirrors.argument(type, container).stream())
                .findFirst()
                .orElse(type);
    }

    private static Argument.Amount amount(TypeMirror type) {
        if (Mirrors.isNamed(type, "java.util.List")) {
            return Argument.Amount.ALL;
        }
        return Mirrors.isNamed(type, "java.util.Optional") ? Argument.Amount.AT_MOST_ONE : Argument.Amount.ONE;
    }

    /** Types with arguments can't be told by their class. */
    private List<TypeMirror> candidates() {
        List<TypeMirror> candidates = new ArrayList<>();
        event.included()
                .flatMap(Property::element)
                .filter(element -> TypeName.get(element) instanceof ClassName)
                .ifPresent(element -> addWithPermitted(candidates, element));
        return candidates;
    }

    private static void addWithPermitted(List<TypeMirror> candidates, TypeMirror type) {
        candidates.add(Mirrors.resolved(type));
        Mirrors.element(type)
                .ifPresent(element ->
                        element.getPermittedSubclasses().forEach(permitted -> addWithPermitted(candidates, permitted)));
    }
}
