package dev.banksman.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What any handler must be, whatever it handles. */
final class MethodRules {
    private final Reading reading;

    MethodRules(Reading reading) {
        this.reading = reading;
    }

    void check(ExecutableElement method) {
        Site site = Site.of(method);
        if (!new Reach(reading.home(), reading.elements()).covers(method)) {
            reading.report(Problem.of(Kind.UNREACHABLE_METHOD, site, "a method that is " + visibility(method)));
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            reading.report(Problem.of(Kind.STATIC_METHOD, site, "a static method"));
        }
        if (!method.getTypeParameters().isEmpty()) {
            reading.report(Problem.of(Kind.GENERIC_METHOD, site, "<" + Shown.list(method.getTypeParameters()) + ">"));
        }
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            reading.report(Problem.of(Kind.RETURNS_VALUE, site, Shown.type(method.getReturnType())));
        }
        uncatchable(method)
                .forEach(type -> reading.report(Problem.of(Kind.UNCATCHABLE, site, "throws " + Shown.type(type))));
    }

    private static String visibility(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return (method.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private")
                + " in another package";
    }

    private List<? extends TypeMirror> uncatchable(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(type -> !isA(Mirrors.resolved(type), "java.lang.Exception") && !isA(type, "java.lang.Error"))
                .toList();
    }

    private boolean isA(TypeMirror type, String parent) {
        return reading.types()
                .isSubtype(type, reading.elements().getTypeElement(parent).asType());
    }
}
