package dev.banksman.client;

import dev.banksman.client.annotation.Poll;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Pages;
import dev.banksman.client.parameters.JsonText;
import feign.InvocationHandlerFactory.MethodHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What a call of one method does; shared by all views and threads. */
interface ApiMethod {

    /** Does it for one call. */
    @Nullable
    Object invoke(Object proxy, @Nullable Object[] arguments, View view) throws Throwable;

    /** What the method's annotations and return type ask for. */
    static ApiMethod of(
            Class<?> type, Method method, MethodHandler handler, JsonText json, CreatedMethod.Fetching fetching) {
        if (method.isDefault()) {
            return DefaultMethod.of(method);
        }
        HttpCall call = HttpCall.of(type, method, handler, json);
        if (method.getReturnType() == Pages.class) {
            return PagedMethod.of(method, call);
        }
        if (method.getReturnType() == Created.class) {
            return CreatedMethod.of(method, call, fetching);
        }
        Poll poll = method.getAnnotation(Poll.class);
        return poll == null ? new PlainMethod(call) : PolledMethod.of(poll, call);
    }
}
