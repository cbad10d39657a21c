package dev.banksman.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A value that a record holds, and how to get there.
 *
 * @param owner the record
 * @param accessor the name of the record's method
 * @param wrapping what the accessor's value is wrapped in
 * @param type the type inside
 */
record Property(TypeElement owner, String accessor, Wrapping wrapping, TypeMirror type) {
    static Property of(TypeElement owner, String accessor, TypeMirror returned) {
        Wrapping wrapping = Wrapping.of(Mirrors.resolved(returned));
        return new Property(owner, accessor, wrapping, wrapping.unwrap(returned));
    }

    /** What it is a list of, if it is a list. */
    Optional<TypeMirror> element() {
        return Mirrors.argument(type, "java.util.List");
    }
}
