package dev.banksman.generator.plan;

import java.util.Optional;

/**
 * One path parameter.
 *
 * @param wireName what it is called in the path's template
 * @param style how it is written; empty for a single value or a list of such in the style {@code simple}
 */
public record ArgumentPlan(String name, String wireName, TypeRef type, Optional<Style> style, Doc doc) {
    /**
     * What a template can't say.
     *
     * @param name the document's name, where the template has another
     * @param json whether the value is JSON: OpenAPI's {@code content}
     */
    public record Style(String name, String style, boolean explode, boolean json) {}
}
