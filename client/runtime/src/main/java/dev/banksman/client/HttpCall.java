package dev.banksman.client;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.model.Download;
import dev.banksman.client.parameters.JsonText;
import dev.banksman.client.parameters.RequestParameters;
import feign.Feign;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One HTTP operation: gives each call its context, and callers our exceptions instead of Feign's. */
final class HttpCall {
    private final String operation;
    private final Arguments arguments;
    private final MethodHandler handler;
    private final boolean streamed;

    private HttpCall(String operation, Arguments arguments, MethodHandler handler, boolean streamed) {
        this.operation = operation;
        this.arguments = arguments;
        this.handler = handler;
        this.streamed = streamed;
    }

    static HttpCall of(Class<?> type, Method method, MethodHandler handler, JsonText json) {
        String operation = Feign.configKey(type, method);
        return new HttpCall(
                operation, Arguments.of(operation, method, json), handler, method.getReturnType() == Download.class);
    }

    /** The interface and method, for messages. */
    String operation() {
        return operation;
    }

    Arguments arguments() {
        return arguments;
    }

    /** Calls once. */
    @Nullable
    Object run(@Nullable Object[] given, View view) {
        return run(given, view, context -> {});
    }

    /** Calls once, at another address than that of its path and parameters. */
    @Nullable
    Object runAt(URI address, View view) {
        return send(
                arguments.elsewhere(),
                view,
                context -> context.attach(ResourceAddress.class, new ResourceAddress(address)));
    }

    /** Calls once, with more in the context. */
    @Nullable
    Object run(@Nullable Object[] given, View view, Consumer<CallContext> preparation) {
        arguments.check(given);
        return send(given, view, preparation);
    }

    private @Nullable Object send(@Nullable Object[] given, View view, Consumer<CallContext> preparation) {
        CallContext context = new CallContext(view.options(), view.recorder());
        context.streamsAnswer(streamed);
        context.attach(RequestParameters.class, arguments.parameters(given));
        arguments.path(given).ifPresent(path -> context.attach(PathTexts.class, path));
        arguments.url(given).ifPresent(url -> context.attach(URI.class, url));
        preparation.accept(context);
        CallContext previous = CallContext.enter(context);
        try {
            return handle(arguments.forFeign(given), context);
        } finally {
            CallContext.restore(previous);
        }
    }

    private @Nullable Object handle(@Nullable Object[] given, CallContext context) {
        try {
            return handler.invoke(given);
        } catch (FeignException e) {
            throw ours(e, context);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(operation + " threw a checked exception, which no Feign method does.", e);
        }
    }

    private static RuntimeException ours(FeignException e, CallContext context) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException thrown) { // by our encoder or decoder
            return thrown;
        }
        if (cause instanceof IOException broken) {
            return new TransportException(
                    context.operation(), context.attempts(), "broke off while its answer was read.", broken);
        }
        return e;
    }
}
