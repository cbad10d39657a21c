package dev.banksman.sandbox.handshq.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every project has, whatever its template. */
public record ProjectDetails(
        String name,
        @Nullable String reference,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate) {}
