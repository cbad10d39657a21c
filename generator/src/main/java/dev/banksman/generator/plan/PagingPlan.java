package dev.banksman.generator.plan;

import java.util.List;

/**
 * {@code x-banksman-paging}, with the types that its pointers lead to. An empty string is not declared.
 *
 * @param itemsOr where the items are else, by the aliases of the properties on the way
 * @param item one item's type
 * @param document the whole page's type
 */
public record PagingPlan(
        Style style,
        String parameter,
        String limitParameter,
        String items,
        List<String> itemsOr,
        String next,
        String total,
        String current,
        String more,
        TypeRef item,
        TypeRef document) {
    public PagingPlan {
        itemsOr = List.copyOf(itemsOr);
    }

    /** Pages whose items are in one place only. */
    public PagingPlan(
            Style style,
            String parameter,
            String limitParameter,
            String items,
            String next,
            String total,
            String current,
            String more,
            TypeRef item,
            TypeRef document) {
        this(style, parameter, limitParameter, items, List.of(), next, total, current, more, item, document);
    }

    /** How the next page is found. */
    public enum Style {
        PAGE,
        OFFSET,
        TOKEN,
        LINK
    }
}
