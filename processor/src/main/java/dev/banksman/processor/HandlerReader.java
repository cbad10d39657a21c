package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class of handlers: class files and sources in, a model out. */
final class HandlerReader {
    private static final List<String> ROLES = List.of(Contract.ON, Contract.ON_UNKNOWN, Contract.ON_FAILURE);

    private final Elements elements;
    private final Types types;

    HandlerReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * A class's model; empty when it is not for events at all.
     *
     * @throws UnresolvedException when a type is not there yet
     */
    Optional<HandlerModel> read(TypeElement type, Problems problems) {
        AnnotationMirror annotation =
                Mirrors.annotation(type, Contract.WEBHOOK_HANDLERS).orElseThrow();
        return Mirrors.member(annotation, "value").flatMap(named -> {
            Optional<Events> events = Events.of(Mirrors.type(named));
            if (events.isEmpty()) {
                Site site = Site.of(type, annotation, named);
                problems.add(Problem.of(Kind.NO_EVENTS, site, Shown.type(Mirrors.type(named))));
            }
            return events.map(known -> new Methods(new Reading(type, known, elements, types, problems)).read());
        });
    }

    /** Reads one class's methods, in their order. */
    private static final class Methods {
        private final Reading reading;
        private final List<Call> calls = new ArrayList<>();
        private Optional<Hook> onUnknown = Optional.empty();
        private Optional<Hook> onFailure = Optional.empty();

        Methods(Reading reading) {
            this.reading = reading;
        }

        HandlerModel read() {
            HandlerMethods.of(reading.handlers(), reading.elements()).forEach(this::read);
            return new HandlerModel(reading.handlers(), reading.events(), calls, onUnknown, onFailure);
        }

        private void read(ExecutableElement element) {
            new MethodRules(reading).check(element);
            List<AnnotationMirror> roles = ROLES.stream()
                    .flatMap(role -> Mirrors.annotation(element, role).stream())
                    .toList();
            if (roles.size() > 1) {
                Site site = Site.of(element, roles.get(1));
                reading.report(Problem.of(
                        Kind.SEVERAL_ROLES,
                        site,
                        Shown.list(roles.stream().map(Shown::annotation).toList())));
            }
            HandlerMethod method = HandlerMethod.of(element, reading);
            Optional<AnnotationMirror> on = Mirrors.annotation(element, Contract.ON);
            on.ifPresentOrElse(annotation -> readOn(method, annotation), () -> readHook(method));
        }

        private void readOn(HandlerMethod method, AnnotationMirror on) {
            OnReader.Chosen chosen = new OnReader(reading).read(method, on);
            for (Event event : chosen.events()) {
                List<Argument> arguments = new ParameterReader(reading, event).read(method);
                List<Filter> filters = new FilterReader(reading).read(method.element(), event, arguments);
                calls.add(new Call(event, method.element(), arguments, filters, chosen.wide()));
            }
        }

        private void readHook(HandlerMethod method) {
            Stream.of(Contract.WHERE, Contract.WHERE_ALL)
                    .flatMap(where -> Mirrors.annotation(method.element(), where).stream())
                    .forEach(where ->
                            reading.report(Problem.of(Kind.STRAY_FILTER, Site.of(method.element(), where), "no @On")));
            if (Mirrors.has(method.element(), Contract.ON_UNKNOWN)) {
                onUnknown = onlyOne("@OnUnknown", method, onUnknown, new HookReader(reading).onUnknown(method));
            }
            if (Mirrors.has(method.element(), Contract.ON_FAILURE)) {
                onFailure = onlyOne("@OnFailure", method, onFailure, new HookReader(reading).onFailure(method));
            }
        }

        private Optional<Hook> onlyOne(String role, HandlerMethod method, Optional<Hook> before, Hook hook) {
            before.ifPresent(first -> reading.report(Problem.of(
                    Kind.ONE_IS_ENOUGH,
                    Site.of(method.element()),
                    "another after " + Shown.method(first.method()),
                    role)));
            return before.isPresent() ? before : Optional.of(hook);
        }
    }
}
