package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;

/** Why a version came to be. */
public record History(String id, String reason, Instant createdAt) {}
