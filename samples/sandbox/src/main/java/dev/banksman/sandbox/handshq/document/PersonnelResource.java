package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelDetails;
import dev.banksman.sandbox.handshq.domain.PersonnelStatus;
import dev.banksman.sandbox.handshq.domain.TrainingStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody, in each of the four forms in which the document's samples show them. */
public final class PersonnelResource {
    private PersonnelResource() {}

    /** In the list: with the training status, and the primary role beside the relationships. */
    public static Resource listed(PersonnelStatus status) {
        return withStatus(status).besideRelationships("primary_role");
    }

    /** Alone: with the training status, and the relationships inside of the attributes. */
    public static Resource viewed(PersonnelStatus status) {
        return withStatus(status).relationshipsInAttributes();
    }

    /** As the answers to changes have it: without the training status. */
    public static Resource changed(Personnel personnel) {
        return primaryRole(
                names(personnel)
                        .attribute("external_id", personnel.details().externalId())
                        .attribute("archived_at", archivedAt(personnel))
                        .attribute("type", "employee"),
                personnel);
    }

    /** As events have it: without an external id, and without the primary role. */
    static Resource event(Personnel personnel) {
        return links(
                names(personnel).attribute("archived_at", archivedAt(personnel)).attribute("type", "employee"),
                personnel);
    }

    /** What an event tells of a status that has changed. */
    static Resource status(PersonnelStatus status) {
        Resource resource = Resource.of("training_status", status.personnel().id() + "_training-status");
        describe(status.status()).forEach(resource::attribute);
        return resource.toOne("personnel", "personnel", status.personnel().id());
    }

    private static Resource withStatus(PersonnelStatus status) {
        Personnel personnel = status.personnel();
        return primaryRole(
                names(personnel)
                        .attribute("archived_at", archivedAt(personnel))
                        .attribute("external_id", personnel.details().externalId())
                        .attribute("type", "employee")
                        .attribute("training_status", describe(status.status())),
                personnel);
    }

    private static Map<String, String> describe(TrainingStatus status) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("status", Wire.name(status));
        words.put("description", status.description());
        return words;
    }

    private static Resource names(Personnel personnel) {
        PersonnelDetails details = personnel.details();
        return Resource.of("personnel", personnel.id())
                .attribute("first_name", details.firstName())
                .attribute("last_name", details.lastName())
                .attribute("email", details.email());
    }

    private static Resource primaryRole(Resource resource, Personnel personnel) {
        return links(resource, personnel).toOne("primary_role", "primary_role", personnel.primaryRoleId());
    }

    private static Resource links(Resource resource, Personnel personnel) {
        return resource.toOne(
                        "line_manager", "line_manager", personnel.details().lineManagerId())
                .toMany("roles", "role", personnel.roleIds());
    }

    private static @Nullable String archivedAt(Personnel personnel) {
        return personnel.archivedAt() == null ? null : Wire.local(personnel.archivedAt());
    }
}
