package dev.banksman.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What must hold for a class of handlers as a whole. */
final class HandlerRules {
    private final Elements elements;
    private final Problems problems;

    HandlerRules(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    void check(TypeElement handlers) {
        if (!new Reach(elements.getPackageOf(handlers), elements).coversAround(handlers)) {
            problems.add(Problem.of(Kind.UNREACHABLE_CLASS, Site.of(handlers), "a private one"));
        }
        checkTypeParameters(handlers, handlers);
    }

    /** An inner class has those of the classes around it, too. */
    private void checkTypeParameters(TypeElement handlers, TypeElement type) {
        if (!type.getTypeParameters().isEmpty()) {
            String found = Shown.type(type) + "<" + Shown.list(type.getTypeParameters()) + ">";
            problems.add(Problem.of(Kind.GENERIC_CLASS, Site.of(handlers), found));
        }
        if (!type.getModifiers().contains(Modifier.STATIC)) {
            Mirrors.around(type, TypeElement.class).ifPresent(around -> checkTypeParameters(handlers, around));
        }
    }

    void check(HandlerModel model) {
        model.events().all().forEach(event -> checkOneHandler(model.callsOf(event)));
        AnnotationMirror annotation =
                Mirrors.annotation(model.type(), Contract.WEBHOOK_HANDLERS).orElseThrow();
        checkTypes(model.events(), Site.of(model.type(), annotation));
        Mirrors.member(annotation, "exhaustive")
                .filter(exhaustive -> exhaustive.getValue().equals(true))
                .ifPresent(exhaustive -> checkExhaustive(model, Site.of(model.type(), annotation, exhaustive)));
    }

    /** A dispatcher can't tell two records of one type apart. */
    private void checkTypes(Events events, Site site) {
        Map<String, Event> first = new HashMap<>();
        for (Event event : events.all()) {
            Event other = first.putIfAbsent(event.name(), event);
            if (other != null) {
                problems.add(Problem.of(
                        Kind.SAME_TYPE, site, other.shown() + " and " + event.shown() + ", both " + event.name()));
            }
        }
    }

    /** One for all events stands beside an event's own. */
    private void checkOneHandler(List<Call> calls) {
        Map<Boolean, Call> first = new HashMap<>();
        for (Call call : calls) {
            Call other = isUnfiltered(call.method()) ? first.putIfAbsent(call.wide(), call) : null;
            if (other != null) {
                problems.add(Problem.of(
                        Kind.SECOND_HANDLER,
                        site(call.method()),
                        "another for " + call.event().shown() + ", " + Shown.method(other.method())));
            }
        }
    }

    private static boolean isUnfiltered(ExecutableElement method) {
        return Mirrors.annotations(method, Contract.WHERE, Contract.WHERE_ALL).isEmpty();
    }

    private static Site site(ExecutableElement method) {
        return Mirrors.annotation(method, Contract.ON)
                .map(on -> Site.of(method, on))
                .orElseThrow();
    }

    private void checkExhaustive(HandlerModel model, Site site) {
        List<String> missing = model.events().all().stream()
                .filter(event -> model.callsOf(event).stream().allMatch(Call::wide))
                .map(Event::shown)
                .toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.of(Kind.NOT_EXHAUSTIVE, site, "none for " + Shown.list(missing)));
        }
    }
}
