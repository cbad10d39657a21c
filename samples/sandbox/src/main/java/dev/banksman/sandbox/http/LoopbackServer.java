package dev.banksman.sandbox.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP server on 127.0.0.1 that prints nothing, bounds every body, and leaves no thread behind that keeps the JVM
 * alive.
 */
public final class LoopbackServer implements AutoCloseable {
    /** The largest body that is read, in bytes; a larger one is answered with 413. */
    public static final int MAX_BODY_BYTES = 1 << 20;

    private static final String HOST = "127.0.0.1";

    private final Javalin javalin;

    private LoopbackServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving the mounts.
     *
     * @param port 0 to 65535; 0 takes a free one
     * @throws IllegalStateException if the port cannot be had
     */
    public static LoopbackServer start(int port, List<Mount> mounts) {
        List<Mount> longestFirst = mounts.stream()
                .sorted(Comparator.comparing((Mount mount) -> mount.prefix().length())
                        .reversed())
                .toList();
        Javalin javalin = Javalin.create(config -> configure(config, longestFirst));
        try {
            return new LoopbackServer(javalin.start(HOST, port));
        } catch (JavalinException e) {
            throw new IllegalStateException(
                    "The sandbox cannot listen on " + HOST + ":" + port + ". Choose another port, or 0 for a free one.",
                    e);
        }
    }

    /** The server's origin, such as {@code http://127.0.0.1:8080}. */
    public URI url() {
        return origin(javalin.port());
    }

    static URI origin(int port) {
        return URI.create("http://" + HOST + ":" + port);
    }

    /** Stops listening, and lets go of the port. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, List<Mount> mounts) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false; // its thread would outlive a short program by 5 seconds
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(server -> server.setErrorHandler(new ProtocolErrors()));
        mounts.forEach(mount -> add(config.routes, mount));
        config.routes.before(LoopbackServer::refuseOverride);
        config.routes.exception(
                HttpResponseException.class, (e, context) -> refuse(context, mounts, Refusals.of(e, context)));
        config.routes.exception(Refusal.class, (e, context) -> refuse(context, mounts, e));
        config.routes.exception(Exception.class, (e, context) -> Front.write(context, Refusals.internalError(e)));
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("sandbox");
        threads.setDaemon(true);
        return threads;
    }

    private static void add(RoutesConfig routes, Mount mount) {
        for (Route route : mount.routes()) {
            String path = mount.prefix() + route.path();
            Handler handler = context -> Front.serve(context, mount, route.action());
            routes.addHttpHandler(HandlerType.findOrCreate(route.method()), path, handler);
            if (route.method().equals("GET")) {
                routes.head(path, handler); // RFC 9110, section 9.3.2: like GET, without the content
            }
        }
    }

    /** Javalin lets this header replace the method; the systems' documents know nothing of it. */
    private static void refuseOverride(Context context) {
        if (context.header(Header.X_HTTP_METHOD_OVERRIDE) != null) {
            throw new Refusal(400, "X-HTTP-Method-Override is not supported. Send the method itself.");
        }
    }

    private static void refuse(Context context, List<Mount> mounts, Refusal refusal) {
        Mount mount = mounts.stream()
                .filter(one -> one.covers(context.path()))
                .findFirst()
                .orElse(mounts.get(mounts.size() - 1));
        Front.serve(context, mount, call -> {
            throw refusal;
        });
    }
}
