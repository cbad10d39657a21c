package dev.banksman.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.CredentialPlan.Kind;
import dev.banksman.generator.plan.EntryPlan;
import javax.lang.model.element.Modifier;

/** The entry class's builder: a setter for each credential, and all that every client can be told. */
final class EntryBuilderEmitter {
    private final ClassName entry;
    private final ClassName builder;

    EntryBuilderEmitter(ClassName entry) {
        this.entry = entry;
        this.builder = entry.nestedClass("Builder");
    }

    TypeSpec emit(EntryPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Libraries.CLIENT_BUILDER, builder))
                .addJavadoc("Collects what a client needs. Not thread-safe.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(DESCRIPTOR)")
                        .build());
        plan.credentials().forEach(credential -> type.addMethod(setter(credential)));
        return type.addMethod(build()).addMethod(self()).build();
    }

    private MethodSpec setter(CredentialPlan plan) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(plan.setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(MethodComments.credential(plan))
                .returns(builder);
        if (plan.kind() == Kind.BASIC) {
            setter.addParameter(String.class, "user").addParameter(String.class, "password");
        } else {
            setter.addParameter(String.class, plan.setter());
        }
        return setter.addStatement("return credential($L, $L)", Literals.of(plan.scheme()), credential(plan))
                .build();
    }

    private static CodeBlock credential(CredentialPlan plan) {
        CodeBlock name = Literals.of(plan.wireName());
        return switch (plan.kind()) {
            case BEARER -> CodeBlock.of("$T.authorization($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
            case BASIC -> CodeBlock.of("$T.basic(user, password)", Libraries.CREDENTIALS);
            case HEADER -> CodeBlock.of("$T.header($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
            case QUERY -> CodeBlock.of("$T.query($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
            case COOKIE -> CodeBlock.of("$T.cookie($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
        };
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(MethodComments.buildClient())
                .returns(entry)
                .addStatement("return new $T(buildClient())", entry)
                .build();
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }
}
