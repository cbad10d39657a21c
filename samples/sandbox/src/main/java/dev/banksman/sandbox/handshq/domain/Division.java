package dev.banksman.sandbox.handshq.domain;

/** The part of a company that an API token stands for. */
public record Division(String id, String companyName) {}
