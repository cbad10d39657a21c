package dev.banksman.client.call;

import dev.banksman.client.error.Operation;
import feign.Client;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Requests and contexts as the errors stage hands them down, for tests of the stages below it. */
public final class Calls {
    /** The server of all these requests. */
    public static final String SERVER = "https://api.example.com";

    private static final Request.Options OPTIONS = new Request.Options();

    private Calls() {}

    /** A request without an operation behind it. */
    public static Request request(HttpMethod method, String url) {
        return Request.create(method, url, new TreeMap<>(), new byte[0], StandardCharsets.UTF_8, null);
    }

    /** A GET without an operation behind it. */
    public static Request get(String path) {
        return request(HttpMethod.GET, SERVER + path);
    }

    /** A request of the operation of that name in a Feign interface, to {@link #SERVER}. */
    public static Request of(Class<?> api, String operation) {
        MethodMetadata metadata = new DefaultContract()
                .parseAndValidateMetadata(api).stream()
                        .filter(found -> found.method().getName().equals(operation))
                        .findFirst()
                        .orElseThrow();
        RequestTemplate template = new RequestTemplate().methodMetadata(metadata);
        HttpMethod method = HttpMethod.valueOf(metadata.template().method());
        Map<String, Collection<String>> headers = new TreeMap<>();
        return Request.create(method, SERVER + "/" + operation, headers, new byte[0], StandardCharsets.UTF_8, template);
    }

    /** A fresh context for a call. */
    public static CallContext context(CallOptions options) {
        CallContext context = new CallContext(options, null);
        context.operation(new Operation("Api#call()", "GET", URI.create(SERVER + "/call")));
        return context;
    }

    /** Runs a stage in a fresh context. */
    public static Response run(Client stage, Request request) throws IOException {
        return run(stage, request, context(CallOptions.none()));
    }

    /** Runs a stage in this context. */
    public static Response run(Client stage, Request request, CallContext context) throws IOException {
        CallContext previous = CallContext.enter(context);
        try {
            return stage.execute(request, OPTIONS);
        } finally {
            CallContext.restore(previous);
        }
    }
}
