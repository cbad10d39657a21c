package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Fieldset;
import dev.banksman.sandbox.handshq.domain.Project;
import dev.banksman.sandbox.handshq.domain.ProjectField;
import dev.banksman.sandbox.handshq.domain.Template;
import dev.banksman.sandbox.handshq.domain.TemplateField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields: the template's and a project's have one form, and ids that must not be mixed up. */
public final class FieldResource {
    private FieldResource() {}

    public static List<Resource> of(Template template) {
        return template.fields().stream()
                .map(field -> field(field.id(), field.fieldsetId(), field, field.value()))
                .toList();
    }

    public static List<Resource> of(Project project) {
        return project.fields().stream().map(FieldResource::of).toList();
    }

    public static Resource of(Fieldset fieldset) {
        return Resource.of("fieldset", fieldset.id()).attribute("name", fieldset.name());
    }

    private static Resource of(ProjectField field) {
        return field(field.id(), field.fieldsetId(), field.template(), field.value());
    }

    private static Resource field(String id, String fieldsetId, TemplateField field, @Nullable String value) {
        Resource resource = Resource.of("field", id).attribute("label", field.label());
        return required(resource, field)
                .attribute("value", value)
                .attribute("data_type", Wire.name(field.dataType()))
                .toOne("fieldset", "fieldset", fieldsetId);
    }

    /** What is not required has a null there in all samples, never a false. */
    private static Resource required(Resource resource, TemplateField field) {
        return field.required() ? resource.attribute("required", true) : resource.attribute("required", (String) null);
    }
}
