package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What projects were at each change, and the PDFs of that. */
public final class Versions {
    private final Table<Version> versions;
    private final Table<History> histories;
    private final Table<VersionPdf> pdfs;
    private final Map<String, Deque<Version>> byProject = new HashMap<>();
    private final Map<String, VersionPdf> latestByProject = new HashMap<>();
    private final Map<String, VersionPdf> pdfByVersion = new HashMap<>();

    Versions(int above) {
        versions = new Table<>(above + 3001, Version::id);
        histories = new Table<>(above + 5001, History::id);
        pdfs = new Table<>(above + 7001, VersionPdf::id);
    }

    public Optional<VersionPdf> findPdf(String id) {
        return pdfs.find(id);
    }

    /** The latest PDF that has been made for a project; none while the first is still to come, or has failed. */
    public Optional<VersionPdf> latestPdf(Project project) {
        return Optional.ofNullable(latestByProject.get(project.id()));
    }

    /** The project's versions, the latest first. */
    public List<Version> of(Project project) {
        return List.copyOf(byProject.getOrDefault(project.id(), new ArrayDeque<>()));
    }

    /** What the project is now. */
    public Version latest(Project project) {
        return of(project).get(0);
    }

    /** The PDF that was made of a version, if it was. */
    public Optional<VersionPdf> pdfOf(Version version) {
        return Optional.ofNullable(pdfByVersion.get(version.id()));
    }

    /**
     * Keeps the project as it is.
     *
     * @param what what the author did: {@code edited}
     */
    Version record(Project project, String what, Instant now) {
        Deque<Version> earlier = byProject.computeIfAbsent(project.id(), id -> new ArrayDeque<>());
        String reason = project.author().shortName() + " " + what + " the project";
        History history = histories.put(new History(histories.nextId(), reason, now));
        Version version = versions.put(new Version(versions.nextId(), earlier.size(), now, project, history));
        earlier.push(version);
        return version;
    }

    VersionPdf print(Version version, Instant now) {
        VersionPdf pdf = pdfs.put(new VersionPdf(pdfs.nextId(), now, version));
        latestByProject.put(version.project().id(), pdf);
        pdfByVersion.put(version.id(), pdf);
        return pdf;
    }
}
