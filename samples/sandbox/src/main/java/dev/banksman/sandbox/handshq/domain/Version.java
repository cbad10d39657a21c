package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;

/**
 * A project as it was when something changed it.
 *
 * @param displayNumber 0 for the first, counted within the project
 */
public record Version(String id, int displayNumber, Instant createdAt, Project project, History history) {}
