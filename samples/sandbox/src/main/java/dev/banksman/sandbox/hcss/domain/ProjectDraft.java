package dev.banksman.sandbox.hcss.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A project as somebody wants it to be.
 *
 * @param others what the document doesn't name: kept, and erased like the rest when it is not sent again
 */
public record ProjectDraft(
        Optional<String> id, ObjectNode fields, JsonNode metadata, JsonNode location, ObjectNode others) {
    /** What the server decides, whatever is sent. */
    private static final Set<String> NOT_FOR_CLIENTS = Set.of(
            "lastModifiedByUserId",
            "lastModifiedByClientId",
            "lastModifiedBySystemUser",
            "dateCreated",
            "lastModified",
            "deleted",
            "businessUnitId",
            "warnings");

    /** What is sent, which has an object as {@code fields}. */
    public static ProjectDraft of(ObjectNode sent) {
        ObjectNode others = sent.deepCopy();
        others.remove(List.of("id", "fields", "fieldsMetadata", "locationId"));
        others.remove(NOT_FOR_CLIENTS);
        return new ProjectDraft(
                sent.path("id").asStringOpt().filter(id -> !id.isBlank()),
                (ObjectNode) sent.path("fields").deepCopy(),
                orNull(sent, "fieldsMetadata"),
                orNull(sent, "locationId"),
                others);
    }

    private static JsonNode orNull(ObjectNode sent, String name) {
        JsonNode value = sent.path(name);
        return value.isMissingNode() ? sent.nullNode() : value;
    }

    /** The same under that id. */
    public ProjectDraft withId(String other) {
        return new ProjectDraft(Optional.of(other), fields, metadata, location, others);
    }

    /** The same with other fields. */
    public ProjectDraft withFields(ObjectNode other) {
        return new ProjectDraft(id, other, metadata, location, others);
    }
}
