package dev.banksman.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the properties of generated records. */
final class Properties {
    private Properties() {}

    /**
     * The properties of a type by their names: components as JSON has them, then what is flattened, by the last segment
     * of its pointer or, where the document names it otherwise, by its Java name. A component wins.
     */
    static Map<String, Property> of(TypeMirror type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        Mirrors.element(type).ifPresent(owner -> {
            owner.getRecordComponents().forEach(component -> properties.put(jsonName(component), of(owner, component)));
            ElementFilter.methodsIn(owner.getEnclosedElements())
                    .forEach(method -> Mirrors.annotation(method, Contract.FLATTENED)
                            .ifPresent(flattened -> add(properties, owner, method, flattened)));
        });
        return properties;
    }

    /** The component that carries an annotation. */
    static Optional<Property> marked(TypeElement owner, String annotation) {
        return owner.getRecordComponents().stream()
                .filter(component -> places(component).anyMatch(place -> Mirrors.has(place, annotation)))
                .findFirst()
                .map(component -> of(owner, component));
    }

    private static Property of(TypeElement owner, RecordComponentElement component) {
        return Property.of(owner, component.getSimpleName().toString(), component.asType());
    }

    private static void add(
            Map<String, Property> properties, TypeElement owner, ExecutableElement method, AnnotationMirror flattened) {
        String accessor = method.getSimpleName().toString();
        String segment = lastSegment(Mirrors.text(flattened, "value"));
        String name = letters(segment).equalsIgnoreCase(letters(accessor)) ? segment : accessor;
        properties.putIfAbsent(name, Property.of(owner, accessor, method.getReturnType()));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Unescaped as RFC 6901, section 4, has it. */
    private static String lastSegment(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    private static String jsonName(RecordComponentElement component) {
        return places(component)
                .flatMap(place -> Mirrors.annotation(place, Contract.JSON_PROPERTY).stream())
                .map(property -> Mirrors.text(property, "value"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(component.getSimpleName().toString());
    }

    /** A component's annotation is on the accessor too, unless that is written out; then it is on the field. */
    private static Stream<? extends Element> places(RecordComponentElement component) {
        Stream<? extends Element> field = Mirrors.around(component, TypeElement.class).stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()));
        return Stream.concat(Stream.of(component, component.getAccessor()), field);
    }
}
