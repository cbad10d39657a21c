package dev.banksman.handshq;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the document of HandsHQ cannot say: a person's relationships come in one of three places, and are wanted in one.
 *
 * <p>They stand beside the attributes (people that are created, changed or told of by an event), inside them (people
 * that are read by themselves), or, for the primary role, beside the relationships (people that are listed). The first
 * place that has one counts.
 */
public interface PersonnelAssociations {

    /** What is known of the person, which may hold the relationships. */
    Personnel.@Nullable Attributes attributes();

    /** The relationships at their usual place. */
    @Nullable
    PersonnelRelationships relationships();

    /** The primary role beside the relationships. */
    @Nullable
    PrimaryRoleRelationship primaryRole();

    /** The person's line manager; null when there is none, or the answer does not tell. */
    default @Nullable PersonnelId lineManagerId() {
        return related(PersonnelRelationships::lineManager)
                .map(PersonnelRelationships.LineManager::data)
                .map(LineManagerLinkage::id)
                .orElse(null);
    }

    /** The roles that the person holds; empty when there are none, null when the answer does not tell. */
    default @Nullable List<RoleId> roleIds() {
        return related(PersonnelRelationships::roles)
                .map(PersonnelRelationships.Roles::data)
                .map(roles -> roles.stream().map(RoleLinkage::id).toList())
                .orElse(null);
    }

    /** The main one of the person's roles; null when there is none, or the answer does not tell. */
    default @Nullable RoleId primaryRoleId() {
        return related(PersonnelRelationships::primaryRole)
                .or(() -> Optional.ofNullable(primaryRole()))
                .map(PrimaryRoleRelationship::data)
                .map(PrimaryRoleLinkage::id)
                .orElse(null);
    }

    private <T> Optional<T> related(Function<PersonnelRelationships, @Nullable T> relationship) {
        PersonnelRelationships inside = Optional.ofNullable(attributes())
                .map(Personnel.Attributes::relationships)
                .orElse(null);
        return Stream.of(Optional.ofNullable(relationships()), Optional.ofNullable(inside))
                .flatMap(Optional::stream)
                .map(relationship)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Objects::requireNonNull);
    }
}
