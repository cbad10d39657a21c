package dev.banksman.generator.plan;

/**
 * The OData system query options of an operation.
 *
 * @param entity the record that they are about
 * @param many whether the operation answers several, so that they can be filtered and sorted too
 * @param inOperator whether the service knows {@code in}
 * @param filterNeedsExpand whether a filter on a sub-entity needs that entity expanded
 */
public record ODataPlan(TypeRef.Named entity, boolean many, boolean inOperator, boolean filterNeedsExpand) {}
