package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Duplication;
import dev.banksman.sandbox.handshq.domain.Duplication.Outcome;
import dev.banksman.sandbox.handshq.domain.DuplicationStatus;
import org.jspecify.annotations.Nullable;

/** A duplication process; which part of it failed is told by the relationships. */
public final class DuplicationResource {
    private DuplicationResource() {}

    public static Resource of(Duplication duplication, DuplicationStatus status) {
        @Nullable Outcome outcome = duplication.outcome();
        return Resource.of("project_duplication", duplication.id())
                .attribute("status", Wire.name(status))
                .attribute("requested_at", Wire.timestamp(duplication.requestedAt()))
                .toOne("project", "project", outcome == null ? null : outcome.projectId())
                .toOne(
                        "original_project",
                        "original_project",
                        duplication.original().id())
                .toOne("version_pdf", "version_pdf", outcome == null ? null : outcome.versionPdfId());
    }
}
