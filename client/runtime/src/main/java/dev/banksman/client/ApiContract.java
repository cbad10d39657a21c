package dev.banksman.client;

import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.model.Download;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.Param;
import feign.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Feign's own annotations, and ours on parameters, which the invocation handler takes care of: to Feign, a parameter
 * without an annotation that it knows is the body.
 */
final class ApiContract extends DefaultContract {
    private static final String ACCEPT = "Accept";

    private static final Set<Class<?>> UNBOUND =
            Set.of(Download.class, Response.class, String.class, byte[].class, void.class, Void.class);

    ApiContract() {
        ignored(Parameters.class);
        ignored(ResumeFrom.class);
        ignored(Polling.class);
    }

    @Override
    protected MethodMetadata parseAndValidateMetadata(Class<?> targetType, Method method) {
        MethodMetadata metadata = super.parseAndValidateMetadata(targetType, method);
        ContractRules.check(metadata);
        metadata.template().decodeSlash(false); // else a/b in a path parameter would be two segments
        metadata.indexToExpander(expanders(metadata));
        acceptJson(metadata);
        return metadata;
    }

    /** Where the interface names no media type, and the answer is bound to a type. */
    private static void acceptJson(MethodMetadata metadata) {
        boolean named = metadata.template().headers().keySet().stream().anyMatch(ACCEPT::equalsIgnoreCase);
        if (!named && !UNBOUND.contains(metadata.method().getReturnType())) {
            metadata.template().header(ACCEPT, "application/json");
        }
    }

    private <A extends Annotation> void ignored(Class<A> annotation) {
        registerParameterAnnotation(annotation, (found, metadata, index) -> metadata.ignoreParamater(index));
    }

    private static Map<Integer, Param.Expander> expanders(MethodMetadata metadata) {
        Map<Integer, Param.Expander> expanders = new HashMap<>();
        metadata.indexToName().forEach((index, names) -> expanders.put(index, expander(metadata, index, names)));
        return expanders;
    }

    private static Param.Expander expander(MethodMetadata metadata, int index, Collection<String> names) {
        Class<? extends Param.Expander> own = metadata.indexToExpanderClass().get(index);
        if (own != null) {
            return made(own);
        }
        return names.stream().anyMatch(name -> inHeader(metadata, name))
                ? Expanders::headerText
                : Expanders::encodedText;
    }

    private static boolean inHeader(MethodMetadata metadata, String name) {
        return metadata.template().headers().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(value -> value.contains("{" + name + "}"));
    }

    private static Param.Expander made(Class<? extends Param.Expander> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "An expander needs a constructor without parameters. Found: none at " + type + ".", e);
        }
    }
}
