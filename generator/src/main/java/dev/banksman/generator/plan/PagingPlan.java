package dev.banksman.generator.plan;

/**
 * {@code x-banksman-paging}, with the types that its pointers lead to. An empty string is not declared.
 *
 * @param item one item's type
 * @param document the whole page's type
 */
public record PagingPlan(
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
    /** How the next page is found. */
    public enum Style {
        PAGE,
        OFFSET,
        TOKEN,
        LINK
    }
}
