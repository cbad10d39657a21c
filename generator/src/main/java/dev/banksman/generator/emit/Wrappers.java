package dev.banksman.generator.emit;

import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterSpec;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What open enums and newtypes have in common: a record around one string, which it is in JSON. */
final class Wrappers {
    private Wrappers() {}

    static TypeSpec.Builder record(ClassName type, TypeName contract) {
        ParameterSpec value = ParameterSpec.builder(String.class, "value")
                .addAnnotation(Libraries.JSON_VALUE)
                .build();
        return TypeSpec.recordBuilder(type.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(contract)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value)
                        .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                        .build());
    }

    static MethodSpec of(ClassName type) {
        return of(type, ClassName.get(String.class), "value");
    }

    /** How Jackson makes a record of the one value that it is in JSON. */
    static MethodSpec of(ClassName type, TypeName value, String name) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(Libraries.JSON_CREATOR)
                        .addMember("value", "mode = $T.Mode.DELEGATING", Libraries.JSON_CREATOR)
                        .build())
                .returns(type)
                .addParameter(value, name)
                .addStatement("return new $T($N)", type, name)
                .build();
    }

    /** The value itself: it is what goes into a path or a message. */
    static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return value")
                .build();
    }
}
