package dev.banksman.client;

import dev.banksman.client.error.DecodingException;
import dev.banksman.client.json.Json;
import dev.banksman.client.model.ClientDescriptor;
import dev.banksman.client.parameters.JsonText;
import feign.Client;
import feign.Feign;
import feign.Retryer;
import feign.Target;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the interfaces' implementations. Feign reads each interface once; a view with other options shares what it made
 * of it. Safe for use by many threads.
 */
final class Apis {
    private final URI baseUrl;
    private final Feign feign;
    private final Map<Class<?>, ClientDescriptor.Resource> resources;
    private final Map<Class<?>, ApiMethods> methods = new ConcurrentHashMap<>();

    private Apis(URI baseUrl, ClientDescriptor service, Feign.Builder feign, JsonText text) {
        this.baseUrl = baseUrl;
        this.resources = service.resources();
        this.feign = feign.invocationHandlerFactory(
                        (target, handlers) -> ApiMethods.of(target.type(), handlers, text, this::fetch))
                .build();
    }

    /**
     * Interfaces whose calls go through the pipeline.
     *
     * @param told whether the base URL is another one than the document's, so that everything is called there
     */
    static Apis create(URI baseUrl, ClientDescriptor service, boolean told, Client pipeline, Json json) {
        JsonText text = value -> new String(json.writeRequest(value), StandardCharsets.UTF_8);
        Feign.Builder feign = Feign.builder()
                .client(pipeline)
                .contract(new ApiContract())
                .encoder(new BodyEncoder(text))
                .decoder(new AnswerDecoder(json))
                .requestInterceptor(new ArgumentsInterceptor(told))
                // Feign's own retries would run inside our stages, without a permit of the budget.
                .retryer(Retryer.NEVER_RETRY)
                // A Download is read after its method returned; the decoder closes every other answer.
                .doNotCloseAfterDecode();
        return new Apis(baseUrl, service, feign, text);
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
        ApiMethods known = methods(type);
        ApiInvocationHandler handler = new ApiInvocationHandler(type.getSimpleName() + " at " + baseUrl, known, view);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /**
     * What is at an address, by the operation that reads such things.
     *
     * @throws IllegalStateException when there is no such operation
     * @throws dev.banksman.client.error.ForeignAddressException when the address is on another origin
     */
    Object fetch(URI uri, Class<?> type, View view) {
        URI address = ResourceAddress.of(baseUrl, uri).url();
        return opened(reading(type).at(address, view), uri, type);
    }

    private PlainMethod reading(Class<?> type) {
        ClientDescriptor.Resource resource = resources.get(type);
        return Optional.ofNullable(resource)
                .flatMap(found -> methods(found.api()).reading(found.method(), type))
                .orElseThrow(() -> new IllegalStateException("What is fetched by its address is read by an operation of"
                        + " the document. Found: none for " + type.getSimpleName() + ". Name its method in the"
                        + " client's descriptor, or read it by another one."));
    }

    private static Object opened(@Nullable Object answer, URI uri, Class<?> type) {
        Object value = answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
        if (value == null) {
            throw new DecodingException("There is no " + type.getSimpleName() + " at " + uri + ".", "", null);
        }
        return value;
    }

    private ApiMethods methods(Class<?> type) {
        return methods.computeIfAbsent(type, this::read);
    }

    private ApiMethods read(Class<?> type) {
        Object proxy = feign.newInstance(new Target.HardCodedTarget<>(type, baseUrl.toString()));
        return (ApiMethods) Proxy.getInvocationHandler(proxy);
    }
}
