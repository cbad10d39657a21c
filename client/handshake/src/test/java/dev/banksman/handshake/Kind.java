package dev.banksman.handshake;

import dev.banksman.client.model.Created;
import dev.banksman.client.model.Related;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.UnaryOperator;

/**
 * One kind of resource that can be written, and how.
 *
 * @param path what its addresses begin with, below the version
 * @param known the id of one that is there in the beginning and is related to others
 * @param field what {@link #change} changes
 */
record Kind<T>(
        String path,
        long known,
        Function<Handshake, List<T>> list,
        Reading<T> get,
        T fresh,
        BiFunction<Handshake, T, Created<T>> create,
        Writing<T> update,
        ObjLongConsumer<Handshake> delete,
        String field,
        UnaryOperator<T> change) {
    private static final Related<Customer> GLOBE = Related.to("/api/v2/customers/43");

    /** Reads one. */
    interface Reading<T> {
        T get(Handshake handshake, long objId);
    }

    /** Changes one. */
    interface Writing<T> {
        Optional<T> update(Handshake handshake, long objId, T value);
    }

    static List<Kind<?>> all() {
        return List.of(
                new Kind<>(
                        "orders",
                        7,
                        h -> h.orders().list(q -> q.limit(2)),
                        (h, id) -> h.orders().get(id),
                        Order.builder().customer(GLOBE).notes("A & <b>").build(),
                        (h, order) -> h.orders().create(order),
                        (h, id, order) -> h.orders().update(id, order),
                        (h, id) -> h.orders().delete(id),
                        "notes",
                        order -> order.toBuilder()
                                .notes("Größe \"L\" & <klein>\n")
                                .build()),
                new Kind<>(
                        "customers",
                        3,
                        h -> h.customers().list(q -> q.limit(2)),
                        (h, id) -> h.customers().get(id),
                        Customer.builder()
                                .name("Jet Le Parti")
                                .billTo(Related.full(Address.builder().build()))
                                .build(),
                        (h, customer) -> h.customers().create(customer),
                        (h, id, customer) -> h.customers().update(id, customer),
                        (h, id) -> h.customers().delete(id),
                        "contact",
                        customer -> customer.toBuilder().contact("Gidget").build()),
                new Kind<>(
                        "addresses",
                        44,
                        h -> h.addresses().list(q -> q.limit(2)),
                        (h, id) -> h.addresses().get(id),
                        Address.builder().city("Montauk").stCustomer(GLOBE).build(),
                        (h, address) -> h.addresses().create(address),
                        (h, id, address) -> h.addresses().update(id, address),
                        (h, id) -> h.addresses().delete(id),
                        "street2",
                        address -> address.toBuilder().street2("2nd floor").build()),
                new Kind<>(
                        "items",
                        5,
                        h -> h.items().list(q -> q.limit(2)),
                        (h, id) -> h.items().get(id),
                        Item.builder()
                                .sku("WAX-9")
                                .name("Wax")
                                .unitPrice(new BigDecimal("3.50"))
                                .minQty(1)
                                .multQty(1)
                                .category(Related.to("/api/v2/categories/1"))
                                .additionalPrices(Map.of("retail", new BigDecimal("4.00")))
                                .build(),
                        (h, item) -> h.items().create(item),
                        (h, id, item) -> h.items().update(id, item),
                        (h, id) -> h.items().delete(id),
                        "longDesc",
                        item -> item.toBuilder().longDesc("Cold water").build()),
                new Kind<>(
                        "categories",
                        2,
                        h -> h.categories().list(q -> q.limit(2)),
                        (h, id) -> h.categories().get(id),
                        Category.builder().id("WAX").name("Wax").build(),
                        (h, category) -> h.categories().create(category),
                        (h, id, category) -> h.categories().update(id, category),
                        (h, id) -> h.categories().delete(id),
                        "name",
                        category -> category.toBuilder().name("Other").build()),
                new Kind<>(
                        "customer_groups",
                        1,
                        h -> h.customerGroups().list(q -> q.limit(2)),
                        (h, id) -> h.customerGroups().get(id),
                        CustomerGroup.builder().id("FARM").name("Farm shops").build(),
                        (h, group) -> h.customerGroups().create(group),
                        (h, id, group) -> h.customerGroups().update(id, group),
                        (h, id) -> h.customerGroups().delete(id),
                        "currency",
                        group -> group.toBuilder().currency("EUR").build()),
                new Kind<>(
                        "user_groups",
                        2,
                        h -> h.userGroups().list(q -> q.limit(2)),
                        (h, id) -> h.userGroups().get(id),
                        UserGroup.builder()
                                .id("EAST")
                                .name("East coast")
                                .parent(Related.to("/api/v2/user_groups/1"))
                                .build(),
                        (h, group) -> h.userGroups().create(group),
                        (h, id, group) -> h.userGroups().update(id, group),
                        (h, id) -> h.userGroups().delete(id),
                        "name",
                        group -> group.toBuilder().name("Other").build()),
                new Kind<>(
                        "users",
                        2,
                        h -> h.users().list(q -> q.limit(2)),
                        (h, id) -> h.users().get(id),
                        User.builder().name("New").email("new@surf.example").build(),
                        (h, user) -> h.users().create(user),
                        (h, id, user) -> h.users().update(id, user),
                        (h, id) -> h.users().delete(id),
                        "email",
                        user -> user.toBuilder().email("other@surf.example").build()));
    }

    /** Creates one, as {@link #fresh} says. */
    Created<T> create(Handshake handshake) {
        return create.apply(handshake, fresh);
    }

    /** Reads one, changes it, and writes it. */
    Optional<T> readChangeWrite(Handshake handshake, long objId) {
        return update.update(handshake, objId, change.apply(get.get(handshake, objId)));
    }

    @Override
    public String toString() {
        return path;
    }
}
