package dev.banksman.processor;

import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Elements and values as a message shows them: without packages, and no endless lists. */
final class Shown {
    private static final int LONGEST_LIST = 12;
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:\\p{Ll}\\w*\\.)+(?=\\p{Lu})");

    private Shown() {}

    static String type(TypeMirror type) {
        return PACKAGES.matcher(TypeName.get(type).toString()).replaceAll("");
    }

    static String type(TypeElement type) {
        return PACKAGES.matcher(type.getQualifiedName()).replaceAll("");
    }

    /** Such as {@code SiteEvents.archived(ProjectArchived, Delivery)}. */
    static String method(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> type(parameter.asType()))
                .collect(Collectors.joining(", "));
        String owner =
                Mirrors.around(method, TypeElement.class).map(Shown::type).orElseThrow();
        return owner + "." + method.getSimpleName() + "(" + parameters + ")";
    }

    static String annotation(AnnotationMirror annotation) {
        return "@" + type((TypeElement) annotation.getAnnotationType().asElement());
    }

    /** The name by itself, such as {@code Attributes}; what a mistyped name is compared by. */
    static String simpleName(TypeMirror type) {
        return Mirrors.element(type)
                .map(element -> element.getSimpleName().toString())
                .orElseGet(() -> type(type));
    }

    /** The element, and which filter, since javac has no line for one of several. */
    static String place(Site site) {
        String filter = site.annotation()
                .flatMap(annotation -> Mirrors.member(annotation, "path"))
                .map(path -> ", @Where(path = " + path + ")")
                .orElse("");
        return place(site.element()) + filter;
    }

    private static String place(Element element) {
        if (element instanceof VariableElement parameter) {
            ExecutableElement method =
                    Mirrors.around(parameter, ExecutableElement.class).orElseThrow();
            int position = method.getParameters().indexOf(parameter) + 1;
            return method(method) + ", parameter " + position;
        }
        return element instanceof ExecutableElement method ? method(method) : type((TypeElement) element);
    }

    /** The values, comma-separated; those past the twelfth are only counted. */
    static String list(Collection<?> values) {
        String first = values.stream().limit(LONGEST_LIST).map(String::valueOf).collect(Collectors.joining(", "));
        int others = values.size() - LONGEST_LIST;
        return others <= 0 ? first : first + " …and " + others + (others == 1 ? " other" : " others");
    }
}
