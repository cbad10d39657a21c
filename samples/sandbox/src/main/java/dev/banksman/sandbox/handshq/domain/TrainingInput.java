package dev.banksman.sandbox.handshq.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a request says of a training, checked. */
public record TrainingInput(
        Personnel personnel,
        Course course,
        LocalDate startDate,
        @Nullable LocalDate expiryDate,
        @Nullable String notes) {}
