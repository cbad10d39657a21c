package dev.banksman.sandbox.handshake.domain;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a new resource has, if it was not given. */
final class Standards {
    private Standards() {}

    static void fill(ResourceType type, ObjectNode values, Store store) {
        if (type.path().equals("orders")) {
            type.field("customer")
                    .flatMap(field -> store.at(values.path("customer"), field))
                    .ifPresent(customer -> ofCustomer(customer, values));
        }
        type.fields().stream()
                .filter(field -> !field.isReadonly() && !values.has(field.name()))
                .forEach(field -> values.set(field.name(), field.kind().standard()));
    }

    /** An order goes where its customer says, and always belongs to the customer's group. */
    private static void ofCustomer(Entity customer, ObjectNode order) {
        JsonNode billTo = customer.value("billTo");
        put(order, "billTo", billTo);
        put(
                order,
                "shipTo",
                Optional.of(customer.value("defaultShipTo"))
                        .filter(JsonNode::isString)
                        .orElse(billTo));
        order.set("userGroup", customer.value("userGroup"));
    }

    private static void put(ObjectNode order, String name, JsonNode value) {
        if (!order.has(name)) {
            order.set(name, value);
        }
    }
}
