package dev.banksman.sandbox.handshq.domain;

/** Somebody, and how their training stands. */
public record PersonnelStatus(Personnel personnel, TrainingStatus status) {}
