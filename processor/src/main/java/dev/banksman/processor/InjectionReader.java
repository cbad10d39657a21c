package dev.banksman.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads what every annotated method may take: the delivery, and what is injected. Generated clients are, and types of
 * other packages than the client's, the runtime's and Java's own.
 */
final class InjectionReader {
    /** The names, whoever's they are, of what makes an annotation a qualifier: JSR-330's, Spring's and Guice's. */
    private static final Set<String> QUALIFYING = Set.of("Qualifier", "BindingAnnotation");

    private final Reading reading;

    InjectionReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Argument> read(HandlerMethod.Parameter parameter, Supplier<Problem> otherwise) {
        if (Mirrors.isNamed(parameter.type(), Contract.DELIVERY.canonicalName())) {
            return Optional.of(Argument.Given.DELIVERY);
        }
        if (Mirrors.element(parameter.type()).filter(this::mayBeInjected).isEmpty()) {
            reading.report(otherwise.get());
            return Optional.empty();
        }
        if (!new Reach(reading.home(), reading.elements()).covers(parameter.type())) {
            reading.report(Problem.of(Kind.UNREACHABLE_TYPE, parameter.site(), parameter.shown()));
            return Optional.empty();
        }
        return Optional.of(new Argument.Injected(TypeName.get(parameter.type()), qualifiers(parameter.element())));
    }

    private boolean mayBeInjected(TypeElement type) {
        String home = reading.elements().getPackageOf(type).getQualifiedName().toString();
        boolean foreign = !home.equals("java")
                && !home.startsWith("java.")
                && !home.equals(Contract.WEBHOOK)
                && !home.contentEquals(reading.client().getQualifiedName());
        return Mirrors.has(type, Contract.GENERATED_CLIENT) || (foreign && type.getKind() != ElementKind.ENUM);
    }

    private static List<AnnotationSpec> qualifiers(Element parameter) {
        return parameter.getAnnotationMirrors().stream()
                .filter(InjectionReader::isQualifier)
                .map(AnnotationSpec::get)
                .toList();
    }

    private static boolean isQualifier(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return isQualifying(type)
                || type.getAnnotationMirrors().stream()
                        .anyMatch(meta -> isQualifying(meta.getAnnotationType().asElement()));
    }

    private static boolean isQualifying(Element annotation) {
        return QUALIFYING.contains(annotation.getSimpleName().toString());
    }
}
