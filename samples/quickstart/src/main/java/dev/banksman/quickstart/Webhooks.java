package dev.banksman.quickstart;

import com.sun.net.httpserver.HttpServer;
import dev.banksman.handshq.EventSubscriptionChanges;
import dev.banksman.handshq.HandsHq;
import dev.banksman.webhook.WebhookReceiver;
import dev.banksman.webhook.http.JdkWebhookHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what the sandbox sends. The real service would need an https address that it can reach. */
final class Webhooks implements AutoCloseable {
    private final Place place;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Optional<HttpServer> server = Optional.empty();

    private Webhooks(Place place) {
        this.place = place;
    }

    static Webhooks start(HandsHq handsHq, Place place) throws IOException {
        Webhooks webhooks = new Webhooks(place);
        if (place.sandbox() != null) {
            webhooks.listen(handsHq);
        }
        return webhooks;
    }

    private void listen(HandsHq handsHq) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server = Optional.of(http);
        URI url = URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/webhooks");
        SiteEventsDispatcher dispatcher = new SiteEventsDispatcher(new SiteEvents(lines::add), handsHq.personnel());
        WebhookReceiver receiver =
                WebhookReceiver.builder(dispatcher).key(place.token()).build();
        http.createContext(url.getPath(), new JdkWebhookHandler(receiver));
        http.start();
        EventSubscriptionChanges changes = handsHq.eventSubscriptions().reconcile(url, dispatcher);
        lines.add(changes.created().size() + " events subscribed, for " + url);
    }

    /** What was heard, in its order. */
    void print(PrintStream out) {
        if (place.sandbox() == null) {
            out.println("Events    not subscribed: the service needs an https address that it can reach");
            return;
        }
        place.sandbox().handsHq().deliveries().awaitIdle();
        out.println("Events    " + lines.get(0));
        lines.stream().skip(1).forEach(line -> out.println("          " + line));
    }

    @Override
    public void close() {
        server.ifPresent(http -> http.stop(0));
    }
}
