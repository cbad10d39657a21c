package dev.banksman.sandbox.handshq.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of a project, checked.
 *
 * @param fieldValues by field id: the template's ids when a project is made, its own when it is updated
 */
public record ProjectInput(
        Given<String> name,
        Given<String> reference,
        Given<LocalDate> startDate,
        Given<LocalDate> endDate,
        Map<String, @Nullable String> fieldValues) {
    /** A request that leaves everything as it is. */
    public static final ProjectInput NOTHING =
            new ProjectInput(Given.absent(), Given.absent(), Given.absent(), Given.absent(), Map.of());

    public ProjectInput {
        fieldValues = Collections.unmodifiableMap(new LinkedHashMap<>(fieldValues)); // Map.copyOf refuses null values
    }

    ProjectDetails applyTo(ProjectDetails current) {
        return new ProjectDetails(
                Objects.requireNonNull(name.or(current.name()), "name"),
                reference.or(current.reference()),
                startDate.or(current.startDate()),
                endDate.or(current.endDate()));
    }

    @Nullable
    String fieldValue(String id, @Nullable String current) {
        return fieldValues.containsKey(id) ? fieldValues.get(id) : current;
    }
}
