package dev.banksman.processor;

import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What one class of handlers is read with. */
record Reading(TypeElement handlers, Events events, Elements elements, Types types, Problems problems) {
    void report(Problem problem) {
        problems.add(problem);
    }

    boolean same(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    /** The package of the dispatcher. */
    PackageElement home() {
        return elements.getPackageOf(handlers);
    }

    /** The package of the generated client. */
    PackageElement client() {
        return elements.getPackageOf(events.type());
    }
}
