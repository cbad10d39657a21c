package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/**
 * A field of the division's template, from which each project's own fields are made.
 *
 * @param value the default that a new project's field begins with
 */
public record TemplateField(
        String id,
        String fieldsetId,
        String label,
        DataType dataType,
        boolean required,
        @Nullable String value) {}
