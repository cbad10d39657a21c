package dev.banksman.sandbox.handshq;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** Somebody's server that gets events: remembers them, and answers as it was told, or else with a 204. */
final class Receiver implements AutoCloseable {
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    /** What came, as it came. */
    record Delivery(String method, String path, String signature, String contentType, String body) {
        JsonNode json() {
            return Answer.tree(body);
        }

        /** What it says that it is. */
        String event() {
            return json().at("/meta/event_type").asString("")
                    + json().at("/meta/eventType").asString("");
        }
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The statuses of the next answers. */
    synchronized void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** Forgets what came so far. */
    synchronized void clear() {
        deliveries.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = note(exchange, body);
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", url("/elsewhere").toString());
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private synchronized int note(HttpExchange exchange, byte[] body) {
        deliveries.add(new Delivery(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("X-Handshq-Webhook-Signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(body, StandardCharsets.UTF_8)));
        Integer status = answers.poll();
        return status == null ? 204 : status;
    }
}
