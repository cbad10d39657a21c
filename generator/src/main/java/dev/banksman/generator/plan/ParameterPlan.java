package dev.banksman.generator.plan;

/**
 * One query, header or cookie parameter.
 *
 * @param style the document's {@code style}, or its default for the place
 * @param descending what stands before a key to sort the other way round; empty when it sorts nothing
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
        boolean deprecated,
        String descending) {
    /** One that sorts nothing. */
    public ParameterPlan(
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
        this(name, wireName, place, style, explode, allowReserved, json, type, required, doc, deprecated, "");
    }

    /** Where it travels. */
    public enum Place {
        QUERY,
        HEADER,
        COOKIE
    }
}
