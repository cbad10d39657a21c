package dev.banksman.client;

import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.CallRecorder;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.ClientDescriptor;
import dev.banksman.client.model.Resolver;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client for any Feign interface, generated or hand-written: implementations of the interfaces on one pipeline, with
 * one pool of connections.
 *
 * <p>Safe for use by several threads. Keep one for as long as the service is called, and close it.
 */
public final class ApiClient implements Resolver, AutoCloseable {
    private final Apis apis;
    private final View view;
    private final Runnable closing;
    private final ConcurrentMap<Class<?>, Object> made = new ConcurrentHashMap<>();

    ApiClient(Apis apis, View view, Runnable closing) {
        this.apis = apis;
        this.view = view;
        this.closing = closing;
    }

    /** A builder for a service without generated code. */
    public static GenericBuilder builder(ClientDescriptor service) {
        return new GenericBuilder(service);
    }

    /**
     * The implementation of an interface; the same one each time.
     *
     * @throws IllegalStateException when the interface breaks a rule of Feign's or of ours
     */
    public <T> T api(Class<T> type) {
        return type.cast(made.computeIfAbsent(type, wanted -> apis.api(wanted, view)));
    }

    @Override
    public <T> T fetch(URI resourceUri, Class<T> type) {
        return type.cast(apis.fetch(resourceUri, type, view));
    }

    /** Where the service is: paths begin there. */
    public URI baseUrl() {
        return apis.baseUrl();
    }

    /** A view on this client whose calls are done otherwise; pools, budgets and the rest are shared. Cheap to make. */
    public ApiClient with(Consumer<CallOptions.Builder> call) {
        CallOptions.Builder options = view.options().toBuilder();
        call.accept(options);
        return on(new View(options.build(), view.recorder(), view.time()));
    }

    /**
     * Runs {@code call}, and returns what it returns together with the status and headers of its answer.
     *
     * @param call makes exactly one HTTP operation through the client that it is given, on the calling thread
     * @throws IllegalStateException when it makes none; when it makes a second one, which is then not sent
     */
    public <T extends @Nullable Object> ApiResponse<T> exchange(Function<ApiClient, T> call) {
        CallRecorder recorder = new CallRecorder();
        T value = call.apply(on(new View(view.options(), recorder, view.time())));
        List<CallRecorder.Answer> answers = recorder.answers();
        if (answers.isEmpty()) {
            throw new IllegalStateException(
                    "An exchange runs exactly one HTTP operation. Found: none. Call one inside of it"
                            + " (a Pages calls nothing before it is iterated).");
        }
        return ApiResponse.of(answers.get(0).status(), answers.get(0).headers(), value);
    }

    /** Lets go of the connections, also for all views. A transport that was given to the builder stays open. */
    @Override
    public void close() {
        closing.run();
    }

    private ApiClient on(View other) {
        return new ApiClient(apis, other, closing);
    }
}
