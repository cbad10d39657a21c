package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a dispatcher and its stub have in common. */
final class DispatcherHead {
    private static final Modifier[] PUBLIC = {Modifier.PUBLIC};
    private static final Modifier[] PACKAGE_PRIVATE = {};

    private DispatcherHead() {}

    static TypeSpec.Builder of(TypeElement handlers, Surroundings surroundings) {
        TypeSpec.Builder type = TypeSpec.classBuilder(HandlerModel.dispatcher(handlers))
                .addOriginatingElement(handlers)
                .addJavadoc("Calls the handlers of {@link $T}.", ClassName.get(handlers))
                .addModifiers(visibility(handlers))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Contract.DISPATCHER);
        surroundings.generated().ifPresent(type::addAnnotation);
        return type;
    }

    /** As visible as the handlers. */
    static Modifier[] visibility(TypeElement handlers) {
        for (Element type = handlers; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return PACKAGE_PRIVATE;
            }
        }
        return PUBLIC;
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
