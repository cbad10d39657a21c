package dev.banksman.processor;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** An annotated method, as the class has it: where it is inherited, with the types that the class gives it. */
record HandlerMethod(ExecutableElement element, List<Parameter> parameters) {
    HandlerMethod {
        parameters = List.copyOf(parameters);
    }

    static HandlerMethod of(ExecutableElement element, Reading reading) {
        ExecutableType type = (ExecutableType)
                reading.types().asMemberOf((DeclaredType) reading.handlers().asType(), element);
        List<Parameter> parameters = IntStream.range(0, element.getParameters().size())
                .mapToObj(i -> new Parameter(
                        element.getParameters().get(i),
                        Mirrors.resolved(type.getParameterTypes().get(i))))
                .toList();
        return new HandlerMethod(element, parameters);
    }

    String shown() {
        return Shown.method(element);
    }

    /** A parameter and its type, which is not a type variable of a generic parent. */
    record Parameter(VariableElement element, TypeMirror type) {
        Site site() {
            return Site.of(element);
        }

        String shown() {
            return Shown.type(type);
        }

        boolean has(String annotation) {
            return Mirrors.has(element, annotation);
        }
    }
}
