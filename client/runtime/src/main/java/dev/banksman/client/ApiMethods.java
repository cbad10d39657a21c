package dev.banksman.client;

import dev.banksman.client.parameters.JsonText;
import feign.InvocationHandlerFactory.MethodHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    static ApiMethods of(
            Class<?> type, Map<Method, MethodHandler> handlers, JsonText json, CreatedMethod.Fetching fetching) {
        Map<Method, ApiMethod> methods = new LinkedHashMap<>();
        handlers.forEach((method, handler) -> methods.put(method, ApiMethod.of(type, method, handler, json, fetching)));
        return new ApiMethods(methods);
    }

    /** The method; null when the interface doesn't have it. */
    @Nullable
    ApiMethod find(Method method) {
        return methods.get(method);
    }

    /** The method of this name that reads one object of a type. */
    Optional<PlainMethod> reading(String name, Class<?> type) {
        return methods.entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals(name))
                .filter(entry -> reads(entry.getKey().getGenericReturnType(), type))
                .map(Map.Entry::getValue)
                .filter(PlainMethod.class::isInstance)
                .map(PlainMethod.class::cast)
                .findFirst();
    }

    private static boolean reads(Type answer, Class<?> type) {
        return answer == type
                || (answer instanceof ParameterizedType generic
                        && generic.getRawType() == Optional.class
                        && generic.getActualTypeArguments()[0] == type);
    }

    @Override
    public Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        throw new UnsupportedOperationException(method.getName());
    }
}
