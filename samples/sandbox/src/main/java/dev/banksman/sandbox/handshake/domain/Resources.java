package dev.banksman.sandbox.handshake.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All kinds of resources. */
public final class Resources {
    /** Those with the five operations. */
    public static final List<ResourceType> WRITABLE = List.of(
            OrderTypes.ORDERS,
            CustomerTypes.CUSTOMERS,
            CustomerTypes.ADDRESSES,
            CatalogueTypes.ITEMS,
            CatalogueTypes.CATEGORIES,
            CustomerTypes.CUSTOMER_GROUPS,
            UserTypes.USER_GROUPS,
            UserTypes.USERS);

    /** Those that can be read, and not be written. */
    public static final List<ResourceType> READABLE = List.of(OrderTypes.ORDER_CATEGORIES);

    /** Those that are only within others. */
    private static final List<ResourceType> RELATED = List.of(
            OrderTypes.ORDER_LINES, CustomerTypes.CREDIT_CARDS, CatalogueTypes.VARIANTS, CatalogueTypes.MANUFACTURERS);

    static final List<ResourceType> ALL =
            Stream.of(WRITABLE, READABLE, RELATED).flatMap(List::stream).toList();

    private Resources() {}

    public static ResourceType at(String path) {
        return ALL.stream()
                .filter(type -> type.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(path));
    }
}
