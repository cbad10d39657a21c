package dev.banksman.client;

import dev.banksman.client.parameters.JsonText;
import feign.InvocationHandlerFactory.MethodHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one interface. Is an invocation handler only because that is how Feign hands its own handlers out;
 * nobody calls through it.
 */
final class ApiMethods implements InvocationHandler {
    private final Map<Method, ApiMethod> methods;

    private ApiMethods(Map<Method, ApiMethod> methods) {
        this.methods = methods;
    }

    static ApiMethods of(Class<?> type, Map<Method, MethodHandler> handlers, JsonText json) {
        Map<Method, ApiMethod> methods = new LinkedHashMap<>();
        handlers.forEach((method, handler) -> methods.put(method, ApiMethod.of(type, method, handler, json)));
        return new ApiMethods(methods);
    }

    /** The method; null when the interface doesn't have it. */
    @Nullable
    ApiMethod find(Method method) {
        return methods.get(method);
    }

    @Override
    public Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        throw new UnsupportedOperationException(method.getName());
    }
}
