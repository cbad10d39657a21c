package dev.banksman.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Binds the parameters of a handler to one event. */
final class ParameterReader {
    private final Reading reading;
    private final Event event;
    private final IncludedReader included;
    private final InjectionReader injection;

    ParameterReader(Reading reading, Event event) {
        this.reading = reading;
        this.event = event;
        this.included = new IncludedReader(reading, event);
        this.injection = new InjectionReader(reading);
    }

    /** The arguments, of which those that nothing binds are reported and left out. */
    List<Argument> read(HandlerMethod method) {
        List<Argument> arguments = new ArrayList<>();
        for (HandlerMethod.Parameter parameter : method.parameters()) {
            Optional<Argument> argument = read(parameter);
            if (argument.filter(Argument.Element.class::isInstance).isPresent()
                    && arguments.stream().anyMatch(Argument.Element.class::isInstance)) {
                reading.report(Problem.of(Kind.SEVERAL_EACH, parameter.site(), "another @Each"));
            }
            argument.ifPresent(arguments::add);
        }
        return arguments;
    }

    private Optional<Argument> read(HandlerMethod.Parameter parameter) {
        boolean each = parameter.has(Contract.EACH);
        if (parameter.has(Contract.INCLUDED)) {
            if (each) {
                reading.report(Problem.of(Kind.EACH_AND_INCLUDED, parameter.site(), "both"));
            }
            return included.read(parameter);
        }
        return each ? element(parameter) : plain(parameter);
    }

    private Optional<Argument> element(HandlerMethod.Parameter parameter) {
        Optional<Property> list =
                event.resource().filter(resource -> resource.element().isPresent());
        if (list.isEmpty()) {
            reading.report(Problem.of(
                    Kind.NO_LIST,
                    parameter.site(),
                    event.resource()
                            .map(resource -> event.shown() + ", which is about a " + Shown.type(resource.type()))
                            .orElse(event.shown() + ", which is about nothing in particular")));
            return Optional.empty();
        }
        TypeMirror element = list.orElseThrow().element().orElseThrow();
        if (!reading.same(element, parameter.type())) {
            reading.report(Problem.of(
                    Kind.NOT_AN_ELEMENT, parameter.site(), parameter.shown(), event.shown(), Shown.type(element)));
            return Optional.empty();
        }
        return Optional.of(new Argument.Element(list.orElseThrow(), TypeName.get(element)));
    }

    private Optional<Argument> plain(HandlerMethod.Parameter parameter) {
        TypeMirror type = parameter.type();
        if (Mirrors.element(type).filter(event.type()::equals).isPresent()
                || reading.events().isTheInterface(type)) {
            return Optional.of(Argument.Given.EVENT);
        }
        Optional<Property> resource = event.resource().filter(property -> reading.same(property.type(), type));
        if (resource.isPresent()) {
            return resource.map(Argument.Resource::new);
        }
        if (reading.events().find(type).isPresent()) {
            reading.report(Problem.of(
                    Kind.NOT_OF_EVENT,
                    parameter.site(),
                    parameter.shown() + ", for " + event.shown(),
                    Shown.type(reading.events().type())));
            return Optional.empty();
        }
        return injection.read(parameter, () -> unbindable(parameter));
    }

    private Problem unbindable(HandlerMethod.Parameter parameter) {
        return Problem.of(Kind.UNBINDABLE, parameter.site(), parameter.shown(), fix(parameter.type()));
    }

    private String fix(TypeMirror type) {
        if (event.resource()
                .flatMap(Property::element)
                .filter(element -> reading.same(element, type))
                .isPresent()) {
            return "Annotate it with @Each.";
        }
        if (included.has(type)) {
            return "Annotate it with @Included.";
        }
        List<String> possible = new ArrayList<>(List.of(event.shown()));
        event.resource().ifPresent(resource -> possible.add(Shown.type(resource.type())));
        possible.add("Delivery");
        return "Take " + Shown.list(possible)
                + ", or have a type injected that is a generated client or of another package, and none of java.*.";
    }
}
