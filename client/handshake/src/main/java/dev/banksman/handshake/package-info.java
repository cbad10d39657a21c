/**
 * The client of Handshake: orders, customers, addresses, items and what they are sorted into, generated from
 * {@code spec/handshake/openapi.yaml}; nothing had to be written by hand.
 *
 * <p>What an order, a customer or an item is related to comes as its address or in full, and is sent as its address
 * unless all of it is wanted: see {@code Related}.
 *
 * <pre>{@code
 * Handshake handshake = Handshake.builder().apiKey(System.getenv("HANDSHAKE_KEY")).build();
 * for (Order order : handshake.orders().listAll(q -> q.orderBy(Sorting.descending(OrderKey.CTIME)))) {
 *     System.out.println(order.id() + " for " + order.customer().resolve(handshake).name());
 * }
 * Created<Order> created = handshake.orders().create(b -> b.customer(customer.byAddress()).notes("Before noon."));
 * }</pre>
 */
@NullMarked
package dev.banksman.handshake;

import org.jspecify.annotations.NullMarked;
