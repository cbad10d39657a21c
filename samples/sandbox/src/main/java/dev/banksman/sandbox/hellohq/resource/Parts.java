package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be sent inside of a company, an invoice or a quotation. Other parts have addresses of their own. */
final class Parts {
    private final Agency agency;

    Parts(Agency agency) {
        this.agency = agency;
    }

    /** Tries all of them without keeping any. */
    void check(Entity trial, ObjectNode body) {
        if (body.path("DefaultAddress") instanceof ObjectNode standard) {
            Values.tried(Model.ADDRESS, standard);
        }
        check(body, "Addresses", Model.ADDRESS);
        check(body, "Positions", Model.POSITION);
        replace(trial, body);
    }

    private static void check(ObjectNode body, String link, EntityType type) {
        if (body.path(link).isArray()) {
            body.get(link).forEach(item -> Values.tried(type, Body.object(item)));
        }
    }

    /** When it is created, its addresses or positions are created with it. */
    void create(Entity owner, ObjectNode body, int user) {
        if (owner.type().equals(Model.COMPANY)) {
            if (body.path("DefaultAddress") instanceof ObjectNode standard) {
                add(owner, "Addresses", Model.ADDRESS, standard, user).set("IsStandard", true);
            }
            addAll(owner, body, "Addresses", Model.ADDRESS, user);
        } else {
            addAll(owner, body, "Positions", Model.POSITION, user);
        }
        replace(owner, body);
    }

    /** A company's types are there already, and are named by their ids; those that are sent replace all. */
    void replace(Entity owner, ObjectNode body) {
        if (owner.type().equals(Model.COMPANY) && body.path("CompanyTypes").isArray()) {
            List<Entity> types =
                    body.get("CompanyTypes").valueStream().map(this::type).toList();
            owner.owned("CompanyTypes").clear();
            owner.owned("CompanyTypes").addAll(types);
        }
    }

    private Entity type(JsonNode json) {
        return agency.find(Model.COMPANY_TYPE, json.path("Id").asInt(0))
                .orElseThrow(() -> HelloHqFailure.badRequest("There is no company type with this Id."));
    }

    private void addAll(Entity owner, ObjectNode body, String link, EntityType type, int user) {
        if (body.path(link).isArray()) {
            body.get(link).forEach(item -> add(owner, link, type, Body.object(item), user));
        }
    }

    Entity add(Entity owner, String link, EntityType type, ObjectNode body, int user) {
        Entity part = agency.create(type, user);
        Values.set(part, body);
        if (type.equals(Model.POSITION) && part.value("Order").isEmpty()) {
            part.set("Order", owner.owned(link).size() + 1);
        }
        owner.owned(link).add(part);
        return part;
    }
}
