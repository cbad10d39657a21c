package dev.banksman.handshq;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.banksman.sandbox.handshq.delivery.DeliveryRecord;
import dev.banksman.spec.Exchange;
import dev.banksman.spec.Message;
import dev.banksman.webhook.WebhookReceiver;
import dev.banksman.webhook.http.JdkWebhookHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A user's server: what HandsHQ sends to it goes to handlers of all events. Each event has a URL of its own. */
final class Subscriber implements AutoCloseable {
    private static final String PATH = "/hooks/";

    private final EveryEvent handlers = new EveryEvent();
    private final List<Exchange> deliveries = new CopyOnWriteArrayList<>();
    private final JudgedSandbox sandbox;
    private final HandsHq division;
    private final HttpServer server;

    /** One that knows the token by which the division's deliveries are signed. */
    Subscriber(JudgedSandbox sandbox, HandsHq division, String token) {
        this(sandbox, division, receiver -> receiver.key(token));
    }

    Subscriber(JudgedSandbox sandbox, HandsHq division, UnaryOperator<WebhookReceiver.Builder> settings) {
        this.sandbox = sandbox;
        this.division = division;
        WebhookReceiver.Builder receiver =
                WebhookReceiver.builder(new EveryEventDispatcher(handlers)).time(sandbox.time());
        this.server = server(settings.apply(receiver).build());
    }

    private HttpServer server(WebhookReceiver receiver) {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext(PATH, new JdkWebhookHandler(receiver))
                    .getFilters()
                    .add(new Noting());
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the division's events of some types sent here. */
    Subscriber to(EventType... types) {
        sandbox.unjudged(() -> {
            for (EventType type : types) {
                division.eventSubscriptions()
                        .create(body -> body.eventSubscription(
                                it -> it.externalUrl(url(type)).eventType(type)));
            }
        });
        return this;
    }

    URI url(EventType type) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH + type);
    }

    EveryEvent handlers() {
        return handlers;
    }

    /** What the handlers heard, once nothing is under way any more. */
    List<Object> heard() {
        sandbox.system().deliveries().awaitIdle();
        return handlers.heard();
    }

    /** What came, each as if it was answered with a 204; {@link #answers()} has what was answered. */
    List<Exchange> deliveries() {
        sandbox.system().deliveries().awaitIdle();
        return List.copyOf(deliveries);
    }

    /** How each delivery went, the earliest first: {@code role_created 200 delivered}. */
    List<String> answers() {
        sandbox.system().deliveries().awaitIdle();
        List<String> answers = new ArrayList<>(sandbox.system().deliveries().log().stream()
                .filter(record -> record.url().getPort() == server.getAddress().getPort())
                .map(Subscriber::answer)
                .toList());
        Collections.reverse(answers);
        return answers;
    }

    private static String answer(DeliveryRecord record) {
        return record.event().wireName() + " " + record.status() + " "
                + record.state().words();
    }

    /** The event whose URL it went to. */
    static String event(Exchange delivery) {
        return delivery.target().substring(PATH.length());
    }

    /** The subscriptions that are left. */
    List<EventSubscription> subscriptions() {
        return division.eventSubscriptions().listAll().stream()
                .filter(each ->
                        each.externalUrl().getPort() == server.getAddress().getPort())
                .toList();
    }

    @Override
    public void close() {
        sandbox.unjudged(() ->
                subscriptions().forEach(each -> division.eventSubscriptions().delete(each.id())));
        server.stop(0);
    }

    /** Notes what comes before it is handled: once it is answered, the sandbox may be idle. */
    private final class Noting extends Filter {
        private static final int NO_CONTENT = 204;

        @Override
        public String description() {
            return "Notes deliveries.";
        }

        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            byte[] body = exchange.getRequestBody().readAllBytes();
            deliveries.add(new Exchange(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Message.of(exchange.getRequestHeaders(), body),
                    NO_CONTENT,
                    Message.of(Map.of(), "")));
            exchange.setStreams(new ByteArrayInputStream(body), null);
            chain.doFilter(exchange);
        }
    }
}
