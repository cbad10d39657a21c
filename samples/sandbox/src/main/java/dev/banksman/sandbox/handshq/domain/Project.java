package dev.banksman.sandbox.handshq.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is at one moment.
 *
 * @param archivedAt null while it is not archived
 * @param author the user who is marked as its author
 */
public record Project(
        String id,
        ProjectDetails details,
        @Nullable Instant archivedAt,
        ProjectState state,
        User author,
        List<ProjectField> fields) {
    public Project {
        fields = List.copyOf(fields);
    }

    public String name() {
        return details.name();
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    Project archivedAt(@Nullable Instant when) {
        return new Project(id, details, when, state, author, fields);
    }

    /** An update takes the ids of the project's own fields ("Assigning field values to Projects"). */
    Project updated(ProjectInput input) {
        List<ProjectField> changed = fields.stream()
                .map(field -> field.withValue(input.fieldValue(field.id(), field.value())))
                .toList();
        return new Project(id, input.applyTo(details), archivedAt, state, author, changed);
    }

    /** The values of the fields, each under the key by which a request names it. */
    public List<FieldSlot> slots(Function<ProjectField, String> key) {
        return fields.stream()
                .map(field -> new FieldSlot(key.apply(field), field.template(), field.value()))
                .toList();
    }
}
