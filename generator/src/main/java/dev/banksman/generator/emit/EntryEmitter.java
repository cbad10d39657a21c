package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ResourcePlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.FieldSpec;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import dev.banksman.generator.source.TypeVariableName;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The entry class: what the document says of the service, and a method for each API. */
final class EntryEmitter {
    private final JavaTypes types;

    EntryEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(EntryPlan plan, List<ApiPlan> apis) {
        ClassName entry = types.sibling(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(entry)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(EntryComments.entry(plan))
                .addAnnotation(Libraries.GENERATED_CLIENT)
                .addSuperinterface(AutoCloseable.class)
                .addField(descriptor(plan))
                .addField(Libraries.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(builder(entry));
        if (!plan.resources().isEmpty()) {
            type.addSuperinterface(Libraries.RESOLVER).addMethod(fetch());
        }
        plan.mixins().forEach(mixin -> type.addSuperinterface(JavaTypes.qualified(mixin)));
        apis.forEach(api -> type.addMethod(accessor(api)));
        return type.addMethod(with(entry))
                .addMethod(exchange(entry))
                .addMethod(close())
                .addMethod(described())
                .addType(new EntryBuilderEmitter(entry).emit(plan));
    }

    private FieldSpec descriptor(EntryPlan plan) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.builder($L)\n$>$>.version($L)\n",
                        Libraries.CLIENT_DESCRIPTOR,
                        Literals.of(plan.title()),
                        Literals.of(plan.version()));
        plan.server().ifPresent(server -> value.add(server(server)));
        if (plan.credentialNeeded()) {
            plan.credentials()
                    .forEach(credential ->
                            value.add(".credential($L, $S)\n", Literals.of(credential.scheme()), kind(credential)));
        }
        plan.formats()
                .forEach((format, suffix) -> value.add(".format($L, $L)\n", Literals.of(format), Literals.of(suffix)));
        plan.resources().forEach(resource -> value.add(resource(resource)));
        return FieldSpec.builder(
                        Libraries.CLIENT_DESCRIPTOR, "DESCRIPTOR", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add(".build()$<$<").build())
                .build();
    }

    private CodeBlock resource(ResourcePlan plan) {
        return CodeBlock.of(
                ".resource($T.class, $T.class, $S)\n",
                types.named(plan.type()),
                types.sibling(plan.api()),
                plan.method());
    }

    private static MethodSpec fetch() {
        TypeVariableName resource = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("fetch")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(resource)
                .returns(resource)
                .addParameter(URI.class, "resourceUri")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), resource), "type")
                .addStatement("return client.fetch(resourceUri, type)")
                .build();
    }

    private static CodeBlock server(ServerPlan plan) {
        CodeBlock.Builder value = CodeBlock.builder().add(".baseUrl($L)\n", Literals.of(plan.url()));
        for (ServerPlan.Variable variable : plan.variables()) {
            List<CodeBlock> texts = new ArrayList<>();
            texts.add(Literals.of(variable.name()));
            texts.add(Literals.of(variable.value()));
            variable.allowed().forEach(allowed -> texts.add(Literals.of(allowed)));
            value.add(".variable($L)\n", CodeBlock.join(texts, ", "));
        }
        return value.build();
    }

    private static String kind(CredentialPlan credential) {
        return credential.kind().name().toLowerCase(Locale.ROOT);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Libraries.API_CLIENT, "client")
                .addStatement("this.client = client")
                .build();
    }

    private static MethodSpec builder(ClassName entry) {
        ClassName builder = entry.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A builder that begins with what the document says: its address, and how calls are authorized.")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec accessor(ApiPlan api) {
        ClassName type = types.sibling(api.name());
        return MethodSpec.methodBuilder(api.accessor())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.accessor(api))
                .returns(type)
                .addStatement("return client.api($T.class)", type)
                .build();
    }

    private static MethodSpec with(ClassName entry) {
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.with())
                .returns(entry)
                .addParameter(JavaTypes.consumer(Libraries.CALL_OPTIONS.nestedClass("Builder")), "call")
                .addStatement("return new $T(client.with(call))", entry)
                .build();
    }

    private static MethodSpec exchange(ClassName entry) {
        TypeVariableName value = TypeVariableName.get("T");
        TypeName call = ParameterizedTypeName.get(ClassName.get(Function.class), entry, value);
        return MethodSpec.methodBuilder("exchange")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.exchange())
                .addTypeVariable(JavaTypes.anything("T"))
                .returns(ParameterizedTypeName.get(Libraries.API_RESPONSE, value))
                .addParameter(call, "call")
                .addStatement("return client.exchange(view -> call.apply(new $T(view)))", entry)
                .build();
    }

    private static MethodSpec described() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return DESCRIPTOR.name() + $S + client.baseUrl()", " at ")
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EntryComments.close())
                .addStatement("client.close()")
                .build();
    }
}
