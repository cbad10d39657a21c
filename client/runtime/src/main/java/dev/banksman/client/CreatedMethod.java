package dev.banksman.client;

import dev.banksman.client.model.Created;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A method that returns {@code Created}: what it created is fetched when somebody asks for it. */
final class CreatedMethod implements ApiMethod {
    private final Class<?> type;
    private final HttpCall call;
    private final Fetching fetching;

    private CreatedMethod(Class<?> type, HttpCall call, Fetching fetching) {
        this.type = type;
        this.call = call;
        this.fetching = fetching;
    }

    /** Fetches what is at an address. */
    @FunctionalInterface
    interface Fetching {
        Object fetch(URI uri, Class<?> type, View view);
    }

    static CreatedMethod of(Method method, HttpCall call, Fetching fetching) {
        if (method.getGenericReturnType() instanceof ParameterizedType created
                && created.getActualTypeArguments()[0] instanceof Class<?> type) {
            return new CreatedMethod(type, call, fetching);
        }
        throw new IllegalStateException("A method that returns Created says what it creates. Found: "
                + method.getGenericReturnType() + " at " + call.operation() + ". Give it a class as its argument.");
    }

    @Override
    public Object invoke(Object proxy, @Nullable Object[] arguments, View view) {
        CreatedAnswer created = (CreatedAnswer) Objects.requireNonNull(call.run(arguments, view));
        View later = new View(view.options(), null, view.time()); // an exchange ends before anybody asks
        return Created.of(created.uri(), created.value(), () -> fetching.fetch(created.uri(), type, later));
    }
}
