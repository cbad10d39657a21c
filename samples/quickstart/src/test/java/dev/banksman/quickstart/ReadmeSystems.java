package dev.banksman.quickstart;

import static dev.banksman.hellohq.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.hellohq.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.hellohq.CompanyProperties.NAME;
import static dev.banksman.hellohq.CompanyProperties.UPDATED_ON;

import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import dev.banksman.client.model.Sorting;
import dev.banksman.handshake.Customer;
import dev.banksman.handshake.Handshake;
import dev.banksman.handshake.Order;
import dev.banksman.handshake.OrderKey;
import dev.banksman.handshake.OrderLine;
import dev.banksman.hellohq.Company;
import dev.banksman.hellohq.HelloHq;
import dev.banksman.hellohq.HelloHqLogins;
import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.UserTokens;
import dev.banksman.oauth2.loopback.LoopbackLogin;
import dev.banksman.oauth2.store.FileTokenStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The README's code about Handshake and HQ, between the marks; {@link ReadmeTest} compares it with the page. */
final class ReadmeSystems {
    private ReadmeSystems() {}

    static Handshake handshake() {
        // listing 3
        // By XML instead, with the same types and results: .format(Format.XML)
        Handshake handshake =
                Handshake.builder().apiKey(System.getenv("HANDSHAKE_KEY")).build();

        // end
        return handshake;
    }

    static void orders(Handshake handshake, OrderLine line, long id) {
        // listing 3
        // Pages by itself, at most 60 calls in any minute.
        for (Order order : handshake
                .orders()
                .listAll(q -> q.category("NYTS 2011")
                        .ctimeGte(Instant.parse("2011-10-12T22:39:04Z"))
                        .orderBy(Sorting.descending(OrderKey.CTIME)))) {
            System.out.println(order.id() + " " + order.total());
        }

        // A related resource came in full, or is fetched by its address.
        Customer customer = handshake.orders().get(id).customer().resolve(handshake);

        // A new order for a customer that is there, by its address; with a line that is new, in full.
        Created<Order> created = handshake
                .orders()
                .create(b -> b.customer(Related.to(customer.resourceUri())).lines(List.of(Related.full(line))));

        // The answer is empty: its address is known, the rest is fetched when it is asked for.
        Order stored = created.fetch();

        // What was read in full goes back as its address: only the order changes, and nothing that it refers to.
        handshake.orders().update(id, stored.toBuilder().notes("Before noon.").build());
        // end
    }

    static HelloHq hq(Path directory) throws IOException {
        // listing 4
        // Opens the browser; prints the address where there is none.
        AuthorizationCode logins = HelloHqLogins.of(System.getenv("HQ_APP_ID"), System.getenv("HQ_APP_SECRET"))
                .store(FileTokenStore.in(directory))
                .build();
        UserTokens user = LoopbackLogin.standard().logIn(logins);
        HelloHq hq = HelloHq.builder().credential("bearer", user).build();

        // end
        return hq;
    }

    static void companies(HelloHq hq, Instant since) {
        // listing 4
        // Constants come from the document; a date can't be compared with an instant.
        for (Company company : hq.companies()
                .listAll(q -> q.filter(UPDATED_ON.ge(since).and(COMPANY_TYPES.any(t -> t.NAME.eq("Lieferant"))))
                        .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
                        .orderBy(NAME.ascending()))) {
            System.out.println(company.name());
        }
        // end
    }
}
