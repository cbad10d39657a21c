package dev.banksman.generator.emit;

import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.CredentialPlan.Kind;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeSpec;
import java.util.function.Supplier;
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
        plan.credentials().forEach(credential -> {
            type.addMethod(setter(credential));
            if (credential.kind() == Kind.TOKEN) {
                type.addMethod(supplied(credential));
            }
        });
        plan.server().ifPresent(server -> server.variables().forEach(variable -> type.addMethod(variable(variable))));
        return type.addMethod(build()).addMethod(self()).build();
    }

    private MethodSpec setter(CredentialPlan plan) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(plan.setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.credential(plan))
                .returns(builder);
        if (plan.isPair()) {
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
            case TOKEN -> CodeBlock.of("$T.bearer($N)", Libraries.CREDENTIALS, plan.setter());
            case BASIC -> basic(plan);
            case HEADER -> CodeBlock.of("$T.header($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
            case QUERY -> CodeBlock.of("$T.query($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
            case COOKIE -> CodeBlock.of("$T.cookie($L, $N)", Libraries.CREDENTIALS, name, plan.setter());
        };
    }

    private static CodeBlock basic(CredentialPlan plan) {
        return plan.password()
                .map(password ->
                        CodeBlock.of("$T.basic($N, $L)", Libraries.CREDENTIALS, plan.setter(), Literals.of(password)))
                .orElseGet(() -> CodeBlock.of("$T.basic(user, password)", Libraries.CREDENTIALS));
    }

    /** Fetching and refreshing are somebody else's. */
    private MethodSpec supplied(CredentialPlan plan) {
        return MethodSpec.methodBuilder(plan.setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.supplied(plan))
                .returns(builder)
                .addParameter(ParameterizedTypeName.get(Supplier.class, String.class), plan.setter())
                .addStatement(
                        "return credential($L, $T.bearerFrom($N))",
                        Literals.of(plan.scheme()),
                        Libraries.CREDENTIALS,
                        plan.setter())
                .build();
    }

    private MethodSpec variable(ServerPlan.Variable plan) {
        return MethodSpec.methodBuilder(plan.setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.variable(plan))
                .returns(builder)
                .addParameter(String.class, plan.setter())
                .addStatement("return serverVariable($L, $N)", Literals.of(plan.name()), plan.setter())
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.buildClient())
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
