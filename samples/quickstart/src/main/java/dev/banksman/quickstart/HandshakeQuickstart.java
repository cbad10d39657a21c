package dev.banksman.quickstart;

import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.format.Format;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import dev.banksman.client.model.Sorting;
import dev.banksman.handshake.Customer;
import dev.banksman.handshake.Handshake;
import dev.banksman.handshake.Order;
import dev.banksman.handshake.OrderKey;
import dev.banksman.handshake.OrderLine;
import dev.banksman.handshake.User;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.handshake.HandshakeSandbox;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Handshake in short: lists and filters, what is related, what is created, a change that changes nothing else, and XML.
 */
final class HandshakeQuickstart {
    private final Handshake handshake;
    private final PrintStream out;

    HandshakeQuickstart(Handshake handshake, PrintStream out) {
        this.handshake = handshake;
        this.out = out;
    }

    /** Runs against a sandbox of its own. */
    static void start(PrintStream out) {
        try (Sandbox sandbox = Sandbox.start()) {
            out.println("Sandbox   " + sandbox.handshake().url() + "/api/v2 (its page: " + sandbox.url() + ")");
            run(sandbox.handshake(), out);
        }
    }

    static void run(HandshakeSandbox system, PrintStream out) {
        Cost cost = new Cost();
        try (Handshake handshake = builder(system).listener(cost).build();
                Handshake xml =
                        builder(system).listener(cost).format(Format.XML).build()) {
            Order order = new HandshakeQuickstart(handshake, out).run();
            out.println("XML       the same order by XML: "
                    + order.equals(xml.orders().get(id(order))));
            out.println("Cost      " + cost);
        }
    }

    private static Handshake.Builder builder(HandshakeSandbox system) {
        return Handshake.builder().baseUrl(system.url()).apiKey(system.key());
    }

    Order run() {
        Order newest = list();
        Customer customer = related(newest);
        Order created = create(customer);
        Order updated = update(created);
        refuse();
        return updated;
    }

    /** Pages by itself, the newest first. */
    private Order list() {
        List<Order> found = handshake
                .orders()
                .listAll(q -> q.category("NYTS 2011")
                        .ctimeGte(Instant.parse("2011-10-12T22:39:04Z"))
                        .orderBy(Sorting.descending(OrderKey.CTIME)))
                .stream()
                .toList();
        found.stream()
                .limit(3)
                .forEach(order -> out.println("          " + order.id() + " of " + order.ctime() + ", "
                        + customer(order).value().map(Customer::name).orElse("?") + ", " + order.total()));
        out.println("Orders    " + found.size() + " in \"NYTS 2011\" since 2011-10-12, the newest first");
        return found.get(0);
    }

    /** Comes in full, or as an address that is followed when somebody asks. */
    private Customer related(Order order) {
        Customer customer = customer(order).resolve(handshake);
        Related<User> owner = Objects.requireNonNull(order.owner());
        out.println("Related   " + customer.name() + " came with the order; " + owner + " wrote it: "
                + owner.resolve(handshake).name());
        return customer;
    }

    /** For a customer that is there, by its address; together with a line that is new, in full. */
    private Order create(Customer customer) {
        OrderLine line = OrderLine.builder()
                .sku("WAX-1")
                .qty(12)
                .unitPrice(new BigDecimal("3.50"))
                .build();
        Created<Order> created = handshake
                .orders()
                .create(b -> b.customer(Related.to(customer.resourceUri())).lines(List.of(Related.full(line))));
        Order order = created.fetch();
        out.println("Created   " + created.uri() + " for "
                + customer(order).resolve(handshake).name() + ", with "
                + Objects.requireNonNull(order.lines()).size() + " line of " + order.total());
        return order;
    }

    /** What was read in full goes back as its address, so that nothing but the order changes. */
    private Order update(Order order) {
        handshake
                .orders()
                .update(
                        id(order),
                        order.toBuilder().notes("Deliver before noon.").build());
        Order updated = handshake.orders().get(id(order));
        boolean same = customer(order).equals(customer(updated)) && Objects.equals(order.lines(), updated.lines());
        out.println("Updated   " + updated.id() + ": " + updated.notes() + " Its customer and its lines are the same: "
                + same);
        return updated;
    }

    private void refuse() {
        try {
            handshake.orders().create(b -> b.notes("For nobody."));
        } catch (BadRequestException e) {
            out.println("Refused   a " + e.getClass().getSimpleName() + ": "
                    + e.errors().get(0).title());
        }
    }

    private static Related<Customer> customer(Order order) {
        return Objects.requireNonNull(order.customer());
    }

    private static long id(Order order) {
        return Objects.requireNonNull(order.objId());
    }
}
