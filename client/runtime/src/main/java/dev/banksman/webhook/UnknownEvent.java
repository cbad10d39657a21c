package dev.banksman.webhook;

import org.jspecify.annotations.Nullable;

/**
 * An event that the document does not know, kept as it came. Implemented by a record in each generated events
 * interface.
 */
public interface UnknownEvent {
    /** What the sender calls it; null when it does not say. */
    @Nullable
    String eventType();

    /**
     * The body: maps, lists, strings, booleans and exact numbers, all unmodifiable; null when the body is {@code null}.
     */
    @Nullable
    Object payload();
}
