package dev.banksman.sandbox.handshq.domain;

import org.jspecify.annotations.Nullable;

/** A project's own field: made from the template's, with an id of its own. */
public record ProjectField(
        String id,
        String fieldsetId,
        TemplateField template,
        @Nullable String value) {
    ProjectField withValue(@Nullable String other) {
        return new ProjectField(id, fieldsetId, template, other);
    }
}
