package dev.banksman.generator.plan;

/**
 * One query, header or cookie parameter.
 *
 * @param style the document's {@code style}, or its default for the place
 * @param json whether the value is JSON: OpenAPI's {@code content}
 */
public record ParameterPlan(
        String name,
        String wireName,
        Place place,
        String style,
        boolean explode,
        boolean allowReserved,
        boolean json,
        TypeRef type,
        boolean required,
        Doc doc,
        boolean deprecated) {
    /** Where it travels. */
    public enum Place {
        QUERY,
        HEADER,
        COOKIE
    }
}
