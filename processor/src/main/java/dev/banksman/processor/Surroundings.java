package dev.banksman.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a dispatcher is annotated with, as far as its module can see it.
 *
 * @param generated for the class
 * @param inject for the constructor
 */
record Surroundings(Optional<AnnotationSpec> generated, Optional<AnnotationSpec> inject) {
    static Surroundings of(TypeElement handlers, Elements elements) {
        Optional<AnnotationSpec> generated = find("javax.annotation.processing.Generated", handlers, elements)
                .map(annotation -> AnnotationSpec.builder(annotation)
                        .addMember("value", "$S", WebhookProcessor.class.getName())
                        .build());
        Optional<AnnotationSpec> inject = find("jakarta.inject.Inject", handlers, elements)
                .map(annotation -> AnnotationSpec.builder(annotation).build());
        return new Surroundings(generated, inject);
    }

    private static Optional<ClassName> find(String name, TypeElement handlers, Elements elements) {
        return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(handlers), name))
                .map(ClassName::get);
    }
}
