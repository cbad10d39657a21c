package dev.banksman.processor;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What code in a package can name. */
record Reach(PackageElement home, Elements elements) {
    /** Whether a member or a top-level type can be named, wherever it may be inherited. */
    boolean covers(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(element).equals(home));
    }

    /** Whether a type can be named, with all that is around it. */
    boolean coversAround(TypeElement type) {
        return covers(type) && (!(type.getEnclosingElement() instanceof TypeElement around) || coversAround(around));
    }

    /** Whether a type can be written, with its arguments. */
    boolean covers(TypeMirror type) {
        return Mirrors.element(type).filter(element -> !coversAround(element)).isEmpty()
                && (!(type instanceof DeclaredType declared)
                        || declared.getTypeArguments().stream().allMatch(this::covers));
    }
}
