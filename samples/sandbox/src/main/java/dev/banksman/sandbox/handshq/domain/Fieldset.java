package dev.banksman.sandbox.handshq.domain;

/** A group of the template's fields. */
public record Fieldset(String id, String name) {}
