package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeMirror;

/** Tells which events a method is for: those named in {@code @On}, or the one that a parameter's type is. */
final class OnReader {
    private final Reading reading;
    private final Events events;

    OnReader(Reading reading) {
        this.reading = reading;
        this.events = reading.events();
    }

    /**
     * Some events.
     *
     * @param wide whether they are all there are, by the interface's name
     */
    record Chosen(List<Event> events, boolean wide) {}

    Chosen read(HandlerMethod method, AnnotationMirror on) {
        List<AnnotationValue> named = Mirrors.list(on, "value");
        return named.isEmpty() ? byParameters(method, on) : byNames(method, on, named);
    }

    private Chosen byNames(HandlerMethod method, AnnotationMirror on, List<AnnotationValue> named) {
        if (named.stream().anyMatch(value -> events.isTheInterface(Mirrors.type(value)))) {
            return new Chosen(events.all(), true);
        }
        List<Event> chosen = new ArrayList<>();
        for (AnnotationValue value : named) {
            TypeMirror type = Mirrors.type(value);
            events.find(type)
                    .ifPresentOrElse(chosen::add, () -> noSuchEvent(Site.of(method.element(), on, value), type));
        }
        return new Chosen(chosen.stream().distinct().toList(), false);
    }

    private void noSuchEvent(Site site, TypeMirror type) {
        String found = Shown.type(type);
        if (events.isUnknown(type)) {
            reading.report(Problem.of(Kind.UNKNOWN_IS_NO_EVENT, site, found));
        } else {
            reading.report(Problem.of(Kind.NO_SUCH_EVENT, site, found, Shown.type(events.type()), events.shown())
                    .suggesting(Shown.simpleName(type), events.shown()));
        }
    }

    private Chosen byParameters(HandlerMethod method, AnnotationMirror on) {
        List<Event> own = types(method)
                .flatMap(type -> events.find(type).stream())
                .distinct()
                .toList();
        if (own.size() > 1) {
            reading.report(Problem.of(
                    Kind.AMBIGUOUS_EVENT,
                    Site.of(method.element(), on),
                    Shown.list(own.stream().map(Event::shown).toList()),
                    Shown.type(events.type())));
            return new Chosen(List.of(), false);
        }
        if (own.isEmpty() && types(method).anyMatch(events::isTheInterface)) {
            return new Chosen(events.all(), true);
        }
        if (own.isEmpty()) {
            noEvent(method, on);
        }
        return new Chosen(own, false);
    }

    private void noEvent(HandlerMethod method, AnnotationMirror on) {
        Optional<HandlerMethod.Parameter> unknown = method.parameters().stream()
                .filter(parameter -> events.isUnknown(parameter.type()))
                .findFirst();
        unknown.ifPresentOrElse(
                parameter -> reading.report(Problem.of(Kind.UNKNOWN_IS_NO_EVENT, parameter.site(), parameter.shown())),
                () -> reading.report(
                        Problem.of(Kind.NO_EVENT, Site.of(method.element(), on), "neither", remedy(method))));
    }

    private String remedy(HandlerMethod method) {
        List<String> about = events.all().stream()
                .filter(event -> types(method).anyMatch(type -> isAbout(event, type)))
                .map(event -> "@On(" + event.shown() + ".class)")
                .toList();
        return about.isEmpty()
                ? "Take one of " + Shown.list(events.shown()) + ", or name it in @On."
                : "Write one of " + Shown.list(about) + ", which are about it.";
    }

    private boolean isAbout(Event event, TypeMirror type) {
        return event.resource()
                .filter(resource -> reading.same(resource.type(), type)
                        || resource.element()
                                .filter(element -> reading.same(element, type))
                                .isPresent())
                .isPresent();
    }

    private static Stream<TypeMirror> types(HandlerMethod method) {
        return method.parameters().stream().map(HandlerMethod.Parameter::type);
    }
}
