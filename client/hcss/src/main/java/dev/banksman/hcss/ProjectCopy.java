package dev.banksman.hcss;

import dev.banksman.client.model.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the document of HCSS cannot say: a project that was read can be written again, with nothing lost. */
public interface ProjectCopy {

    /** The project's id. */
    ProjectId id();

    /** The values of its fields. */
    ProjectFields fields();

    /** What is known about fields. */
    Field<Map<String, @Nullable Object>> fieldsMetadata();

    /** The location in HeavyJob. */
    Field<String> locationId();

    /** What the document does not name. */
    Map<String, @Nullable Object> additionalProperties();

    /**
     * The project as {@code replace} takes it, to be changed before: with all that was read, also what the document
     * does not name, but for what the server keeps itself (who changed it and when, warnings). Read it with the dynamic
     * fields, as is done by itself: those that are missing would be erased.
     */
    default ProjectInput.Builder toInput() {
        ProjectInput.Builder input = ProjectInput.builder();
        input.id(id()).fields(fields());
        if (!fieldsMetadata().isAbsent()) {
            input.fieldsMetadata(fieldsMetadata().orNull());
        }
        if (!locationId().isAbsent()) {
            input.locationId(locationId().orNull());
        }
        additionalProperties().forEach(input::additionalProperty);
        return input;
    }
}
