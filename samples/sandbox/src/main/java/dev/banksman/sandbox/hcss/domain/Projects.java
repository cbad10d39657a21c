package dev.banksman.sandbox.hcss.domain;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The projects of all business units, in the order of their creation. */
public final class Projects {
    private final Map<String, Project> all = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Set<String> units;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();

    public Projects(List<String> units, InstantSource clock) {
        this.units = Set.copyOf(units);
        this.clock = clock;
    }

    /** Does something while nobody else does. */
    public <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public boolean hasUnit(String unit) {
        return units.contains(unit);
    }

    public List<Project> of(String unit) {
        return all.values().stream()
                .filter(project -> project.unit().equals(unit))
                .toList();
    }

    public Optional<Project> find(String unit, String id) {
        return Optional.ofNullable(all.get(id)).filter(project -> project.unit().equals(unit));
    }

    /** Why a project with that id can't be written in that unit, if so. */
    public Optional<String> obstacle(String unit, String id) {
        if (locked.contains(id)) {
            return Optional.of("The project is locked by somebody else.");
        }
        boolean elsewhere = all.containsKey(id) && find(unit, id).isEmpty();
        return elsewhere ? Optional.of("The id is that of a project in another business unit.") : Optional.empty();
    }

    /** Creates the project, or replaces the one that has its id, and takes out what can't be written. */
    public Saved save(String unit, ProjectDraft draft) {
        List<String> warnings = new ArrayList<>(ProjectSchema.dropCalculated(draft.fields()));
        String id = draft.id().orElseGet(() -> newId(unit));
        Project known = all.get(id);
        if (known == null) {
            known = new Project(unit, id, draft.withId(id), clock.instant());
            all.put(id, known);
        } else {
            known.replace(draft.withId(id), clock.instant());
        }
        return new Saved(known, warnings);
    }

    /** The same projects get the same ids in every sandbox. */
    private String newId(String unit) {
        int number = all.size();
        String id;
        do {
            id = UUID.nameUUIDFromBytes((unit + number++).getBytes(StandardCharsets.UTF_8))
                    .toString();
        } while (all.containsKey(id));
        return id;
    }

    public boolean delete(String unit, String id) {
        return find(unit, id).isPresent() && all.remove(id) != null;
    }

    /** Lets ranges fail to write or delete the project, until it is unlocked. */
    public void lock(String id) {
        locked.add(id);
    }

    public void unlock(String id) {
        locked.remove(id);
    }

    /** A project that was written, and what there is to say about it. */
    public record Saved(Project project, List<String> warnings) {}
}
