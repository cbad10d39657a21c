package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What projects were at each change, and the PDFs of that. */
public final class Versions {
    private final Table<Version> versions = new Table<>(3001, Version::id);
    private final Table<History> histories = new Table<>(5001, History::id);
    private final Table<VersionPdf> pdfs = new Table<>(7001, VersionPdf::id);
    private final Map<String, Integer> countByProject = new HashMap<>();
    private final Map<String, VersionPdf> latestByProject = new HashMap<>();

    Versions() {}

    public Optional<VersionPdf> findPdf(String id) {
        return pdfs.find(id);
    }

    /** The latest PDF that has been made for a project; none while the first is still to come, or has failed. */
    public Optional<VersionPdf> latestPdf(Project project) {
        return Optional.ofNullable(latestByProject.get(project.id()));
    }

    /**
     * Keeps the project as it is.
     *
     * @param what what the author did: {@code edited}
     */
    Version record(Project project, String what, Instant now) {
        int number = countByProject.merge(project.id(), 1, Integer::sum) - 1;
        String reason = project.author().shortName() + " " + what + " the project";
        History history = histories.put(new History(histories.nextId(), reason, now));
        return versions.put(new Version(versions.nextId(), number, now, project, history));
    }

    VersionPdf print(Version version, Instant now) {
        VersionPdf pdf = pdfs.put(new VersionPdf(pdfs.nextId(), now, version));
        latestByProject.put(version.project().id(), pdf);
        return pdf;
    }
}
