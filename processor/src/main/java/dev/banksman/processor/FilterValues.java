package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Checks the values of a {@code @Where} against the type of what they are compared with. */
final class FilterValues {
    private final Reading reading;

    FilterValues(Reading reading) {
        this.reading = reading;
    }

    /** Values as they are compared. */
    record Wanted(Comparison comparison, List<String> values) {}

    Optional<Wanted> read(ExecutableElement method, AnnotationMirror where, TypeMirror type) {
        Optional<Comparison> comparison = Comparison.of(type);
        if (comparison.isEmpty()) {
            Site site = Site.of(method, where, Mirrors.member(where, "path").orElseThrow());
            reading.report(Problem.of(Kind.NOT_COMPARABLE, site, Shown.type(type), further(type)));
            return Optional.empty();
        }
        List<AnnotationValue> in = Mirrors.list(where, "in");
        if (in.isEmpty()) {
            reading.report(Problem.of(Kind.NO_VALUES, Site.of(method, where), "none"));
        }
        List<String> values = in.stream()
                .flatMap(value -> canonical(Site.of(method, where, value), comparison.orElseThrow(), type).stream())
                .distinct()
                .toList();
        return Optional.of(new Wanted(comparison.orElseThrow(), values));
    }

    private static String further(TypeMirror type) {
        List<String> properties = List.copyOf(Properties.of(type).keySet());
        return properties.isEmpty()
                ? "Choose another property."
                : "Go on, with a dot, to one of " + Shown.list(properties) + ".";
    }

    private Optional<String> canonical(Site site, Comparison comparison, TypeMirror type) {
        String value = site.value().orElseThrow().getValue().toString();
        List<String> known = known(type);
        if (!known.isEmpty() && !known.contains(value)) {
            reading.report(Problem.of(Kind.NO_SUCH_VALUE, site, value, Shown.type(type), known)
                    .suggesting(value, known));
            return Optional.empty();
        }
        try {
            return Optional.of(comparison.canonical(value));
        } catch (NumberFormatException e) {
            reading.report(Problem.of(Kind.WRONG_VALUE, site, value, comparison.possible()));
            return Optional.empty();
        }
    }

    /** The values of an open enum, which are on the constants of the enum that is its type argument. */
    private List<String> known(TypeMirror type) {
        List<String> known = new ArrayList<>();
        Stream.concat(Stream.of(type), reading.types().directSupertypes(type).stream())
                .flatMap(parent -> Mirrors.argument(parent, Contract.OPEN_ENUM).stream())
                .flatMap(constants -> Mirrors.element(constants).stream())
                .map(TypeElement::getEnclosedElements)
                .flatMap(members -> ElementFilter.fieldsIn(members).stream())
                .flatMap(constant -> Mirrors.annotation(constant, Contract.KNOWN_VALUE).stream())
                .forEach(value -> known.add(Mirrors.text(value, "value")));
        return known;
    }
}
