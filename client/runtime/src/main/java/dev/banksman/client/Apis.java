package dev.banksman.client;

import dev.banksman.client.json.Json;
import dev.banksman.client.parameters.JsonText;
import feign.Client;
import feign.Feign;
import feign.Retryer;
import feign.Target;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the interfaces' implementations. Feign reads each interface once; a view with other options shares what it made
 * of it. Safe for use by many threads.
 */
final class Apis {
    private final URI baseUrl;
    private final Feign feign;
    private final Map<Class<?>, ApiMethods> methods = new ConcurrentHashMap<>();

    private Apis(URI baseUrl, Feign feign) {
        this.baseUrl = baseUrl;
        this.feign = feign;
    }

    /**
     * Interfaces whose calls go through the pipeline.
     *
     * @param told whether the base URL is another one than the document's, so that everything is called there
     */
    static Apis create(URI baseUrl, boolean told, Client pipeline, Json json) {
        JsonText text = value -> new String(json.writeRequest(value), StandardCharsets.UTF_8);
        Feign feign = Feign.builder()
                .client(pipeline)
                .contract(new ApiContract())
                .encoder(new BodyEncoder(text))
                .decoder(new AnswerDecoder(json))
                .requestInterceptor(new ArgumentsInterceptor(told))
                // Feign's own retries would run inside our stages, without a permit of the budget.
                .retryer(Retryer.NEVER_RETRY)
                // A Download is read after its method returned; the decoder closes every other answer.
                .doNotCloseAfterDecode()
                .invocationHandlerFactory((target, handlers) -> ApiMethods.of(target.type(), handlers, text))
                .build();
        return new Apis(baseUrl, feign);
    }

    URI baseUrl() {
        return baseUrl;
    }

    /**
     * An implementation of the interface, for this view.
     *
     * @throws IllegalStateException when the interface breaks a rule of the contract
     */
    <T> T api(Class<T> type, View view) {
        ApiMethods known = methods.computeIfAbsent(type, this::read);
        ApiInvocationHandler handler = new ApiInvocationHandler(type.getSimpleName() + " at " + baseUrl, known, view);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private ApiMethods read(Class<?> type) {
        Object proxy = feign.newInstance(new Target.HardCodedTarget<>(type, baseUrl.toString()));
        return (ApiMethods) Proxy.getInvocationHandler(proxy);
    }
}
