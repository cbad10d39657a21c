package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The processes that copy projects, and the failures that somebody asked for. */
public final class Duplications {
    private final Table<Duplication> table = new Table<>(0, Duplication::id);
    private final Deque<DuplicationFailure> failures = new ArrayDeque<>();
    private final DuplicationTimes times;

    Duplications(DuplicationTimes times) {
        this.times = times;
    }

    public Optional<Duplication> find(String id) {
        return table.find(id);
    }

    public DuplicationStatus status(Duplication duplication, Instant now) {
        return duplication.status(now, times);
    }

    /** Lets the next duplication that is asked for fail; asked twice, the next two. */
    public void failNext(DuplicationFailure failure) {
        failures.add(failure);
    }

    /** Takes back every failure that has not happened yet. */
    public void failNone() {
        failures.clear();
    }

    /** The failures to come, the next one first. */
    public List<DuplicationFailure> toCome() {
        return List.copyOf(failures);
    }

    Duplication request(Project original, ProjectInput input, User author, Instant now) {
        String id = UUID.randomUUID().toString().replace("-", "");
        return table.put(new Duplication(id, original, input, author, now, failures.poll(), null));
    }

    /** Those whose time has come, the earliest first. */
    List<Duplication> due(Instant now) {
        return table.all().stream()
                .filter(duplication -> duplication.isDue(now, times))
                .toList();
    }

    Instant end(Duplication duplication) {
        return duplication.requestedAt().plus(times.total());
    }

    void ended(Duplication duplication, @Nullable String projectId, @Nullable String versionPdfId) {
        table.put(duplication.ended(projectId, versionPdfId));
    }
}
