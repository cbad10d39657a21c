package dev.banksman.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Collects what is wrong with one class. */
final class Problems {
    private final TypeElement handlers;
    private final List<Problem> all = new ArrayList<>();

    Problems(TypeElement handlers) {
        this.handlers = handlers;
    }

    /** Notes a problem; the same kind twice at one place counts once. */
    void add(Problem problem) {
        boolean known = all.stream()
                .anyMatch(
                        other -> other.kind() == problem.kind() && other.site().equals(problem.site()));
        if (!known) {
            all.add(problem);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells the compiler: at the very place, or at the class when that is inherited from another file. */
    void report(Messager messager) {
        for (Problem problem : all) {
            Site site = problem.site();
            if (outermost(site.element()).equals(outermost(handlers))) {
                messager.printMessage(
                        Diagnostic.Kind.ERROR,
                        problem.text(),
                        site.element(),
                        site.annotation().orElse(null),
                        site.value().orElse(null));
            } else {
                messager.printMessage(Diagnostic.Kind.ERROR, problem.text(), handlers);
            }
        }
    }

    private static Element outermost(Element element) {
        return Mirrors.around(element, Element.class)
                .filter(around -> around.getKind() != ElementKind.PACKAGE)
                .map(Problems::outermost)
                .orElse(element);
    }
}
