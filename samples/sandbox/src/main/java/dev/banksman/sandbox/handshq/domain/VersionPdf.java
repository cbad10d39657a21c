package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;

/** The PDF of one version. Its bytes follow from the version, so they are made when somebody asks. */
public record VersionPdf(String id, Instant createdAt, Version version) {}
