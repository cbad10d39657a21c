package dev.banksman.generator.plan;

/**
 * How one property of a form or a multipart body is written.
 *
 * @param property its wire name
 * @param style empty when the media type decides
 * @param contentType empty when the document says nothing
 */
public record EncodingPlan(String property, String style, boolean explode, boolean allowReserved, String contentType) {}
