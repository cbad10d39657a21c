package dev.banksman.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * One handler's part in one event.
 *
 * @param filters what must hold; relative to the element where there is one, else to the event
 * @param wide whether the method is for all events at once
 */
record Call(Event event, ExecutableElement method, List<Argument> arguments, List<Filter> filters, boolean wide) {
    Call {
        arguments = List.copyOf(arguments);
        filters = List.copyOf(filters);
    }

    /** The list that it is called for each element of. */
    Optional<Argument.Element> element() {
        return arguments.stream()
                .flatMap(argument -> argument instanceof Argument.Element each ? Stream.of(each) : Stream.empty())
                .findFirst();
    }

    boolean readsEvent() {
        return !filters.isEmpty() || arguments.stream().anyMatch(Argument::partOfEvent);
    }

    /** What the filters look at. */
    TypeName filtered() {
        return element()
                .map(Argument.Element::type)
                .orElseGet(() -> TypeName.get(event.type().asType()));
    }
}
