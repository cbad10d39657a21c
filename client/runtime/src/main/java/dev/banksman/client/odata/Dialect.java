package dev.banksman.client.odata;

/**
 * What a service understands of OData, as its document says ({@code x-banksman-odata}).
 *
 * @param inOperator whether it knows {@code in}, which came with OData 4.01; otherwise comparisons are sent instead
 * @param filterNeedsExpand whether a filter on a sub-entity needs that entity in {@code $expand}
 */
public record Dialect(boolean inOperator, boolean filterNeedsExpand) {
    /** OData 4.01 without further rules. */
    public static final Dialect STANDARD = new Dialect(true, false);
}
