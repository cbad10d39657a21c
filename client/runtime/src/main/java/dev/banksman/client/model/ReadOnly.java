package dev.banksman.client.model;

/**
 * Marks a property that only the server sets ({@code @JsonView(ReadOnly.class)}): encoding for a request leaves it out,
 * any other encoding writes it.
 */
public interface ReadOnly {}
