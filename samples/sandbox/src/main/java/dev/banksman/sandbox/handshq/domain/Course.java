package dev.banksman.sandbox.handshq.domain;

/**
 * A course of the training register.
 *
 * @param expires whether a training of it has an expiry date
 */
public record Course(String id, String name, boolean expires) {}
