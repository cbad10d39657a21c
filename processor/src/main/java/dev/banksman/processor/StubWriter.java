package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Writes what stands in for a dispatcher after an error, so that code that uses it has nothing to complain of. It is
 * never run.
 */
final class StubWriter {
    private StubWriter() {}

    static JavaFile write(TypeElement handlers, Surroundings surroundings) {
        TypeSpec stub = DispatcherHead.of(handlers, surroundings)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(DispatcherHead.visibility(handlers))
                        .addParameter(Object[].class, "any")
                        .varargs()
                        .build())
                .addMethod(unsupported(DispatcherHead.override("events")
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))))
                .addMethod(unsupported(DispatcherHead.override("eventTypes")
                        .returns(ParameterizedTypeName.get(Set.class, String.class))))
                .addMethod(unsupported(DispatcherHead.override("dispatch")
                        .returns(Contract.OUTCOME)
                        .addParameter(Contract.DELIVERY, "delivery")))
                .build();
        return DispatcherWriter.file(handlers, stub);
    }

    private static MethodSpec unsupported(MethodSpec.Builder method) {
        return method.addStatement("throw new $T()", UnsupportedOperationException.class)
                .build();
    }
}
