package dev.banksman.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations, by name, and types, which must be there. */
final class Mirrors {
    private Mirrors() {}

    static boolean has(Element element, String annotation) {
        return annotation(element, annotation).isPresent();
    }

    static Optional<AnnotationMirror> annotation(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror.getAnnotationType(), annotation))
                .findFirst()
                .map(AnnotationMirror.class::cast);
    }

    /** All annotations of a name, also those inside the container that javac puts several into. */
    static List<AnnotationMirror> annotations(Element element, String annotation, String container) {
        Stream<AnnotationMirror> contained = annotation(element, container).stream()
                .flatMap(all -> list(all, "value").stream())
                .map(value -> (AnnotationMirror) value.getValue());
        return Stream.concat(annotation(element, annotation).stream(), contained)
                .toList();
    }

    /** A member's value, if it is written there. */
    static Optional<AnnotationValue> member(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .findFirst()
                .map(entry -> (AnnotationValue) entry.getValue());
    }

    static String text(AnnotationMirror annotation, String name) {
        return member(annotation, name)
                .map(value -> value.getValue().toString())
                .orElse("");
    }

    /** The values of an array. */
    static List<AnnotationValue> list(AnnotationMirror annotation, String name) {
        return member(annotation, name)
                .filter(value -> value.getValue() instanceof List<?>)
                .map(value -> ((List<?>) value.getValue())
                        .stream().map(AnnotationValue.class::cast).toList())
                .orElse(List.of());
    }

    /** A class literal. */
    static TypeMirror type(AnnotationValue value) {
        if (value.getValue() instanceof TypeMirror type) {
            return resolved(type);
        }
        throw new UnresolvedException(value.toString());
    }

    /**
     * The type itself.
     *
     * @throws UnresolvedException when it, or a type in it, is not there
     */
    static TypeMirror resolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException(type.toString());
        }
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(Mirrors::resolved);
        }
        if (type instanceof ArrayType array) {
            resolved(array.getComponentType());
        }
        return type;
    }

    /** The class or interface of a type that is one. */
    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** What a member, a parameter or a type is in, if that is a {@code kind}. */
    static <T extends Element> Optional<T> around(Element inside, Class<T> kind) {
        return Optional.ofNullable(inside.getEnclosingElement())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static boolean isNamed(TypeMirror type, String qualifiedName) {
        return element(type)
                .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
                .isPresent();
    }

    /** The only argument of a type such as {@code List<T>}, when it is of that class. */
    static Optional<TypeMirror> argument(TypeMirror type, String qualifiedName) {
        return isNamed(type, qualifiedName)
                        && ((DeclaredType) type).getTypeArguments().size() == 1
                ? Optional.of(((DeclaredType) type).getTypeArguments().get(0))
                : Optional.empty();
    }
}
