package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/**
 * A place for a field's value.
 *
 * @param key the id by which a request names it
 * @param value what it holds before the request
 */
public record FieldSlot(
        String key, TemplateField template, @Nullable String value) {}
