package dev.banksman.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The events of one document.
 *
 * @param type the sealed interface
 * @param all the kinds of events that the document knows, in the document's order
 * @param unknown the record of the others
 */
record Events(TypeElement type, List<Event> all, TypeMirror unknown) {
    /** The events of an interface; empty when it is none of events. */
    static Optional<Events> of(TypeMirror named) {
        return Mirrors.element(named)
                .flatMap(type ->
                        Mirrors.annotation(type, Contract.WEBHOOK_EVENTS).map(events -> read(type, events)));
    }

    private static Events read(TypeElement type, AnnotationMirror events) {
        List<Event> all = type.getPermittedSubclasses().stream()
                .map(Mirrors::resolved)
                .flatMap(permitted -> Event.of((TypeElement) ((DeclaredType) permitted).asElement()).stream())
                .toList();
        return new Events(
                type, all, Mirrors.type(Mirrors.member(events, "unknown").orElseThrow()));
    }

    Optional<Event> find(TypeMirror type) {
        return Mirrors.element(type)
                .flatMap(element -> all.stream()
                        .filter(event -> event.type().equals(element))
                        .findFirst());
    }

    boolean isTheInterface(TypeMirror candidate) {
        return Mirrors.element(candidate).filter(type::equals).isPresent();
    }

    boolean isUnknown(TypeMirror candidate) {
        return Mirrors.element(candidate).equals(Mirrors.element(unknown))
                || Mirrors.isNamed(candidate, Contract.UNKNOWN_EVENT.canonicalName());
    }

    List<String> shown() {
        return all.stream().map(Event::shown).toList();
    }
}
