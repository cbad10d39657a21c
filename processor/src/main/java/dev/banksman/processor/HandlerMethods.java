package dev.banksman.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the methods that say something: the class's own in their order, then the inherited. What is overridden says
 * nothing; the overriding method speaks by its own annotations.
 */
final class HandlerMethods {
    private static final List<String> ANNOTATIONS =
            List.of(Contract.ON, Contract.ON_UNKNOWN, Contract.ON_FAILURE, Contract.WHERE, Contract.WHERE_ALL);

    private final TypeElement handlers;
    private final Elements elements;
    private final List<ExecutableElement> all = new ArrayList<>();

    private HandlerMethods(TypeElement handlers, Elements elements) {
        this.handlers = handlers;
        this.elements = elements;
    }

    static List<ExecutableElement> of(TypeElement handlers, Elements elements) {
        HandlerMethods methods = new HandlerMethods(handlers, elements);
        lineage(handlers).forEach(methods::collect);
        return methods.all.stream()
                .filter(method -> ANNOTATIONS.stream().anyMatch(annotation -> Mirrors.has(method, annotation)))
                .toList();
    }

    private void collect(TypeElement type) {
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> all.stream().noneMatch(other -> elements.overrides(other, method, handlers)))
                .forEach(all::add);
    }

    /** The class, its parents and all their interfaces; each once, children before their parents. */
    private static Set<TypeElement> lineage(TypeElement type) {
        Set<TypeElement> lineage = new LinkedHashSet<>();
        lineage.add(type);
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(HandlerMethods::element)
                .forEach(parent -> lineage.addAll(lineage(parent)));
        return lineage;
    }

    private static TypeElement element(TypeMirror parent) {
        return Mirrors.element(Mirrors.resolved(parent)).orElseThrow();
    }
}
