package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import java.util.Comparator;

/** What a list is sorted by; by the object ids, if nothing is said, and where all else is equal. */
final class Order {
    private static final Comparator<Entity> STANDARD = Comparator.comparing(Entity::objId);

    private Order() {}

    static Comparator<Entity> of(Request request) {
        return request.call().query("order_by").stream()
                .map(Order::by)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(STANDARD))
                .orElse(STANDARD);
    }

    private static Comparator<Entity> by(String text) {
        boolean descending = text.startsWith("-");
        Comparator<Entity> order = ascending(descending ? text.substring(1) : text);
        return descending ? order.reversed() : order;
    }

    private static Comparator<Entity> ascending(String field) {
        return switch (field) {
            case "objID" -> STANDARD;
            case "ctime" -> Comparator.comparing(Entity::created);
            case "mtime" -> Comparator.comparing(Entity::modified);
            default -> throw HandshakeFailure.badRequest("Nothing can be sorted by '" + field + "'.");
        };
    }
}
