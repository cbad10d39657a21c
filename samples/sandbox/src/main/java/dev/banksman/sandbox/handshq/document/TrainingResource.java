package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Training;

/** A training of somebody. */
public final class TrainingResource {
    private TrainingResource() {}

    public static Resource of(Training training) {
        return Resource.of("training", training.id())
                .attribute("start_date", training.startDate().toString())
                .attribute("expiry_date", Wire.nullable(training.expiryDate()))
                .attribute("notes", training.notes())
                .toOne("course", "course", training.course().id())
                .toOne("personnel", "personnel", training.personnelId());
    }
}
