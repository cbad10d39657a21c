package dev.banksman.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Where a problem is: an element, or an annotation on it, or one of that annotation's values. */
record Site(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
    static Site of(Element element) {
        return new Site(element, Optional.empty(), Optional.empty());
    }

    static Site of(Element element, AnnotationMirror annotation) {
        return new Site(element, Optional.of(annotation), Optional.empty());
    }

    static Site of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Site(element, Optional.of(annotation), Optional.of(value));
    }
}
