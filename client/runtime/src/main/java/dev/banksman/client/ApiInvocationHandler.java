package dev.banksman.client;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What stands behind an interface: its methods, called for one view of a client. */
final class ApiInvocationHandler implements InvocationHandler {
    private static final Object[] NOTHING = {};

    private final String description;
    private final ApiMethods methods;
    private final View view;

    ApiInvocationHandler(String description, ApiMethods methods, View view) {
        this.description = description;
        this.methods = methods;
        this.view = view;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        @Nullable Object[] given = arguments == null ? NOTHING : arguments;
        ApiMethod known = methods.find(method);
        return known == null ? ofObject(proxy, method, given) : known.invoke(proxy, given, view);
    }

    /** {@code Object}'s methods: an implementation is equal to itself. */
    private Object ofObject(Object proxy, Method method, @Nullable Object[] given) {
        return switch (method.getName()) {
            case "equals" -> proxy == given[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> description;
            default -> throw new UnsupportedOperationException(method + " is no method of " + description + ".");
        };
    }
}
