package dev.banksman.processor;

import com.palantir.javapoet.AnnotationSpec;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Keeps the compiler from warning of a dispatcher for what the handlers themselves use. There they are warned of, and
 * there the warning can be suppressed.
 */
final class Deprecations {
    private Deprecations() {}

    static Optional<AnnotationSpec> suppression(HandlerModel model) {
        Stream<Element> used = model.calls().stream().flatMap(Deprecations::used);
        boolean deprecated = Stream.concat(
                        Stream.of(model.type(), model.events().type()), used)
                .anyMatch(element -> Mirrors.has(element, "java.lang.Deprecated"));
        return deprecated ? Optional.of(suppression()) : Optional.empty();
    }

    private static AnnotationSpec suppression() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .addMember("value", "$S", "removal")
                .build();
    }

    private static Stream<Element> used(Call call) {
        Stream<Property> parts =
                Stream.of(call.event().resource(), call.event().included()).flatMap(Optional::stream);
        Stream<Property> steps = call.filters().stream().flatMap(filter -> filter.steps().stream());
        return Stream.of(
                        Stream.of(call.event().type(), call.method()),
                        parameters(call.method()),
                        Stream.concat(parts, steps).flatMap(Deprecations::used))
                .flatMap(elements -> elements);
    }

    private static Stream<TypeElement> parameters(ExecutableElement method) {
        return method.getParameters().stream().flatMap(parameter -> Mirrors.element(parameter.asType()).stream());
    }

    private static Stream<Element> used(Property property) {
        Stream<ExecutableElement> accessor = ElementFilter.methodsIn(
                        property.owner().getEnclosedElements())
                .stream()
                .filter(method -> method.getSimpleName().contentEquals(property.accessor()));
        return Stream.concat(Stream.of(property.owner()), accessor);
    }
}
