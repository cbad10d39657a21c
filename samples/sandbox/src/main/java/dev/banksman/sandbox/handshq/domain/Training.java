package dev.banksman.sandbox.handshq.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody took a course. */
public record Training(
        String id,
        String personnelId,
        Course course,
        LocalDate startDate,
        @Nullable LocalDate expiryDate,
        @Nullable String notes) {
    private static final int SOON_DAYS = 30;

    /** How this training stands; "soon", which the document leaves open, is 30 days here. */
    TrainingStatus status(LocalDate today) {
        if (!course.expires()) {
            return TrainingStatus.VALID;
        }
        if (expiryDate == null) {
            return TrainingStatus.DATE_MISSING;
        }
        if (expiryDate.isBefore(today)) {
            return TrainingStatus.EXPIRED;
        }
        return expiryDate.isAfter(today.plusDays(SOON_DAYS)) ? TrainingStatus.VALID : TrainingStatus.EXPIRING;
    }
}
