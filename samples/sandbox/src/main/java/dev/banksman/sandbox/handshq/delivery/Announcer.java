package dev.banksman.sandbox.handshq.delivery;

import dev.banksman.sandbox.handshq.document.EventDocument;
import dev.banksman.sandbox.handshq.document.PdfLinks;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.Event;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.http.Json;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Tells the subscribers whom the document's rules name. Called one at a time. */
public final class Announcer implements Consumer<Event> {
    private static final String WRONG_TOKEN = "not the token of any division";

    private final List<Account> accounts;
    private final PdfLinks links;
    private final Deliveries deliveries;

    public Announcer(List<Account> accounts, PdfLinks links, Deliveries deliveries) {
        this.accounts = List.copyOf(accounts);
        this.links = links;
        this.deliveries = deliveries;
    }

    @Override
    public void accept(Event event) {
        for (Account account : accounts) {
            event.heardBy(account.division()).ifPresent(heard -> tell(account, heard));
        }
    }

    /**
     * Sends one to a URL, whoever has subscribed.
     *
     * @param genuine whether its signature is right
     */
    public void send(Event event, Division division, URI url, boolean genuine) {
        byte[] body = body(event);
        String signature = Signature.of(body, genuine ? division.apiToken() : WRONG_TOKEN);
        deliveries.add(new EventSubscription("sample", event.type(), url, division), body, signature, true);
    }

    private void tell(Account account, Event event) {
        List<EventSubscription> subscriptions = account.subscriptions().to(event.type());
        if (!subscriptions.isEmpty()) {
            byte[] body = body(event);
            String signature = Signature.of(body, account.division().apiToken());
            subscriptions.forEach(to -> deliveries.add(to, body, signature, false));
        }
    }

    private byte[] body(Event event) {
        return Json.bytes(EventDocument.of(event, links).json());
    }
}
