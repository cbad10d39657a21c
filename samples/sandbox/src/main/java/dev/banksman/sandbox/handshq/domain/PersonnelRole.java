package dev.banksman.sandbox.handshq.domain;

/** That somebody holds a role. */
public record PersonnelRole(String id, String roleId) {}
