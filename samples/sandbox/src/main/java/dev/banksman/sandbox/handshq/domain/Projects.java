package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The division's projects. Template, project and fieldset ids come from ranges that never meet, so that a mixed-up id
 * is noticed.
 */
public final class Projects {
    private final Table<Project> table;
    private final Table<ProjectField> fieldIds;
    private final Table<Fieldset> fieldsetIds;

    Projects(int above) {
        table = new Table<>(above + 1001, Project::id);
        fieldIds = new Table<>(above + 20001, ProjectField::id);
        fieldsetIds = new Table<>(above + 900001, Fieldset::id);
    }

    /** All of them, oldest first, the archived ones included. */
    public List<Project> all() {
        return table.all();
    }

    public Optional<Project> find(String id) {
        return table.find(id);
    }

    /** A new project; what the input does not give comes from the details and the slots. */
    Project make(ProjectDetails details, List<FieldSlot> slots, ProjectInput input, User author) {
        Map<String, String> fieldsets = new HashMap<>();
        List<ProjectField> fields = new ArrayList<>();
        for (FieldSlot slot : slots) {
            String fieldset = fieldsets.computeIfAbsent(slot.template().fieldsetId(), key -> fieldsetIds.nextId());
            String value = input.fieldValue(slot.key(), slot.value());
            fields.add(new ProjectField(fieldIds.nextId(), fieldset, slot.template(), value));
        }
        return table.put(
                new Project(table.nextId(), input.applyTo(details), null, ProjectState.NOT_SUBMITTED, author, fields));
    }

    Project replace(Project project) {
        return table.put(project);
    }

    /** Archives it, or takes it out of the archive. */
    Project archivedAt(Project project, @Nullable Instant when) {
        return table.put(project.archivedAt(when));
    }
}
