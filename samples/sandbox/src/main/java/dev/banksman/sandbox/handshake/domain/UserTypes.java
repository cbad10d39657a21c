package dev.banksman.sandbox.handshake.domain;

import static dev.banksman.sandbox.handshake.domain.Field.derived;
import static dev.banksman.sandbox.handshake.domain.Field.many;
import static dev.banksman.sandbox.handshake.domain.Field.one;
import static dev.banksman.sandbox.handshake.domain.Field.text;

import java.util.List;

/** Who writes orders. */
final class UserTypes {
    static final ResourceType USERS = new ResourceType(
            "users", "User", "", false, true, List.of(text("name").asNeeded(), text("email")));

    static final ResourceType USER_GROUPS = new ResourceType(
            "user_groups",
            "UserGroup",
            "id",
            false,
            false,
            List.of(
                    text("id"),
                    text("name").asNeeded(),
                    derived(
                            "isMaster",
                            (group, store) ->
                                    Derivations.flag(group.value("parent").isNull())),
                    one("parent", "user_groups"),
                    many("categories", "categories"),
                    derived("subcategories", Derivations::below)));

    private UserTypes() {}
}
