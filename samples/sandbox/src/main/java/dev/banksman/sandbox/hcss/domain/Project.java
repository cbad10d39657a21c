package dev.banksman.sandbox.hcss.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A project of a business unit. Confined to whoever holds the door's lock. */
public final class Project {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String unit;
    private final String id;
    private final Instant created;
    private ProjectDraft content;
    private Instant modified;

    Project(String unit, String id, ProjectDraft content, Instant now) {
        this.unit = unit;
        this.id = id;
        this.created = now;
        this.content = content;
        this.modified = now;
    }

    public String id() {
        return id;
    }

    String unit() {
        return unit;
    }

    /** The project as somebody could write it again. */
    public ProjectDraft content() {
        return content;
    }

    void replace(ProjectDraft other, Instant now) {
        content = other;
        modified = now;
    }

    /** The value of a field, unless it is empty. */
    public Optional<JsonNode> value(String field) {
        JsonNode value = ProjectSchema.shown(content.fields(), true).path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** Smallest first; projects without a value come last. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one field are of one type
    public static Comparator<Project> by(FieldRule rule) {
        Comparator<Comparable> natural = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing(
                project -> (Comparable)
                        project.value(rule.id()).map(rule.type()::comparable).orElse(null),
                natural);
    }

    /** As it is read. */
    public ObjectNode json(boolean dynamicFields) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id)
                .putNull("lastModifiedByUserId")
                .put("lastModifiedByClientId", "sandbox")
                .put("lastModifiedBySystemUser", false)
                .put("dateCreated", TIME.format(created))
                .put("lastModified", TIME.format(modified))
                .put("deleted", false)
                .put("businessUnitId", unit);
        json.set("fields", ProjectSchema.shown(content.fields(), dynamicFields));
        json.set("fieldsMetadata", content.metadata());
        json.set("locationId", content.location());
        content.others().forEachEntry(json::set);
        return json;
    }

    /** As a write is answered. */
    public ObjectNode json(List<String> warnings) {
        ObjectNode json = json(true);
        warnings.forEach(json.putArray("warnings")::add);
        return json;
    }
}
