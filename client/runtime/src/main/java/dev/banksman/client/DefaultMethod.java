package dev.banksman.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A default method: Java of the interface's own. Not by {@code InvocationHandler.invokeDefault}, which needs a public
 * interface.
 */
final class DefaultMethod implements ApiMethod {
    private final MethodHandle body;

    private DefaultMethod(MethodHandle body) {
        this.body = body;
    }

    static DefaultMethod of(Method method) {
        Class<?> owner = method.getDeclaringClass();
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            return new DefaultMethod(lookup.unreflectSpecial(method, owner));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "The default method " + method + " can't be called. Open its package to the runtime's module.", e);
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, @Nullable Object[] arguments, View view) throws Throwable {
        return body.bindTo(proxy).invokeWithArguments(arguments);
    }
}
