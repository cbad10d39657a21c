package dev.banksman.oauth2.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.AuthorizationException;
import dev.banksman.oauth2.AuthorizationRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes the one answer that a login sends a browser back with, at 127.0.0.1 and nowhere else (RFC 8252, section 7.3).
 * Whatever else comes there, be it another page's guess, is refused and changes nothing.
 */
final class CallbackServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI redirectUri;

    private CallbackServer(HttpServer server, ExecutorService threads, URI redirectUri) {
        this.server = server;
        this.threads = threads;
        this.redirectUri = redirectUri;
    }

    /** Listens; what comes before there is a request for it is refused. */
    static CallbackServer start(int port, String path) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(HOST, new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(CallbackServer::daemon);
        server.setExecutor(threads);
        server.start();
        URI redirectUri =
                URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
        return new CallbackServer(server, threads, redirectUri);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "banksman-login");
        thread.setDaemon(true);
        return thread;
    }

    URI redirectUri() {
        return redirectUri;
    }

    /** The whole address that the browser comes back to. */
    CompletableFuture<URI> answerTo(AuthorizationRequest request) {
        CompletableFuture<URI> answer = new CompletableFuture<>();
        server.createContext("/", exchange -> handle(exchange, request, answer));
        return answer;
    }

    /** The page is sent first: once there is an answer, nobody waits for the page any more. */
    private void handle(HttpExchange exchange, AuthorizationRequest request, CompletableFuture<URI> answer)
            throws IOException {
        URI address = URI.create(redirectUri + query(exchange.getRequestURI()));
        boolean expected = !answer.isDone() && isCallback(exchange) && answers(address, request);
        try (exchange) {
            reply(exchange, expected ? 200 : 404, expected ? CallbackPage.DONE : CallbackPage.NOTHING);
        } finally {
            if (expected) {
                answer.complete(address);
            }
        }
    }

    private static String query(URI target) {
        return target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    }

    private boolean isCallback(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && redirectUri.getPath().equals(exchange.getRequestURI().getPath());
    }

    private static boolean answers(URI address, AuthorizationRequest request) {
        try {
            return AuthorizationCode.answers(address, request);
        } catch (AuthorizationException nothingOfTheKind) {
            return false;
        }
    }

    private static void reply(HttpExchange exchange, int status, String page) throws IOException {
        byte[] body = page.getBytes(UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Connection", "close");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
