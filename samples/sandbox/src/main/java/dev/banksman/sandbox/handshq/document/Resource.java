package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.http.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON:API resource object, built member by member; members come in the order in which they are added. */
public final class Resource {
    private final ObjectNode json;

    private Resource(ObjectNode json) {
        this.json = json;
    }

    static Resource of(String type, String id) {
        return new Resource(linkage(type, id));
    }

    Resource attribute(String name, @Nullable String value) {
        json.withObjectProperty("attributes").put(name, value);
        return this;
    }

    Resource attribute(String name, long value) {
        json.withObjectProperty("attributes").put(name, value);
        return this;
    }

    Resource attribute(String name, boolean value) {
        json.withObjectProperty("attributes").put(name, value);
        return this;
    }

    /** An object of strings. */
    Resource attribute(String name, Map<String, String> values) {
        ObjectNode object = json.withObjectProperty("attributes").putObject(name);
        values.forEach(object::put);
        return this;
    }

    /** A relationship to one; a null id makes it a relationship to none. */
    Resource toOne(String name, String type, @Nullable String id) {
        relationship(name).set("data", id == null ? null : linkage(type, id));
        return this;
    }

    Resource toMany(String name, String type, List<String> ids) {
        ArrayNode data = relationship(name).putArray("data");
        ids.forEach(id -> data.add(linkage(type, id)));
        return this;
    }

    Resource link(String name, String url) {
        json.withObjectProperty("links").put(name, url);
        return this;
    }

    /** Moves the relationships to where one sample has them: into the attributes. */
    Resource relationshipsInAttributes() {
        json.withObjectProperty("attributes").set("relationships", json.remove("relationships"));
        return this;
    }

    /** Moves a relationship to where one sample has it: beside the others. */
    Resource besideRelationships(String name) {
        json.set(name, json.withObjectProperty("relationships").remove(name));
        return this;
    }

    /** The bare object: what the document calls "not wrapped". */
    public ObjectNode json() {
        return json;
    }

    private ObjectNode relationship(String name) {
        return json.withObjectProperty("relationships").putObject(name);
    }

    private static ObjectNode linkage(String type, String id) {
        return Json.object().put("id", id).put("type", type);
    }
}
