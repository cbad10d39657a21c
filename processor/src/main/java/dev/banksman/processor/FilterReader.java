package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Where}: a way through the types, and values that what lies at its end can have. */
final class FilterReader {
    private final Reading reading;
    private final FilterValues values;

    FilterReader(Reading reading) {
        this.reading = reading;
        this.values = new FilterValues(reading);
    }

    /** The filters of a method for one event; those that can't be are reported and left out. */
    List<Filter> read(ExecutableElement method, Event event, List<Argument> arguments) {
        return Mirrors.annotations(method, Contract.WHERE, Contract.WHERE_ALL).stream()
                .flatMap(where -> read(method, where, event, arguments).stream())
                .toList();
    }

    private Optional<Filter> read(
            ExecutableElement method, AnnotationMirror where, Event event, List<Argument> arguments) {
        Site site = Site.of(method, where, Mirrors.member(where, "path").orElseThrow());
        List<Property> steps = new ArrayList<>();
        return start(site, event, arguments, steps)
                .flatMap(start -> walk(site, start, Mirrors.text(where, "path"), steps))
                .flatMap(end -> values.read(method, where, end))
                .map(wanted -> new Filter(steps, wanted.comparison(), wanted.values()));
    }

    /** Where a path begins: at the element, the resource (one step from the event), or the event itself. */
    private Optional<TypeMirror> start(Site site, Event event, List<Argument> arguments, List<Property> steps) {
        Optional<TypeMirror> element = event.resource().flatMap(Property::element);
        if (element.isPresent()) {
            if (arguments.stream().noneMatch(Argument.Element.class::isInstance)) {
                reading.report(Problem.of(
                        Kind.NEEDS_EACH,
                        site,
                        event.shown() + ", which is about a list",
                        Shown.type(element.orElseThrow())));
                return Optional.empty();
            }
            return element;
        }
        event.resource().ifPresent(steps::add);
        return Optional.of(
                event.resource().map(Property::type).orElse(event.type().asType()));
    }

    private Optional<TypeMirror> walk(Site site, TypeMirror start, String path, List<Property> steps) {
        TypeMirror reached = start;
        for (String name : path.split("\\.", -1)) {
            Map<String, Property> properties = Properties.of(reached);
            Property next = properties.get(name);
            if (next == null) {
                reading.report(noSuchProperty(site, reached, name, List.copyOf(properties.keySet())));
                return Optional.empty();
            }
            steps.add(next);
            reached = next.type();
        }
        return Optional.of(reached);
    }

    private static Problem noSuchProperty(Site site, TypeMirror type, String name, List<String> known) {
        String shown = Shown.type(type);
        return Problem.of(
                        Kind.NO_SUCH_PROPERTY,
                        site,
                        name.isEmpty() ? "nothing" : name,
                        shown,
                        known.isEmpty()
                                ? "It has none that a path can name."
                                : "Name one of " + Shown.list(known) + ".")
                .suggesting(name, known);
    }
}
