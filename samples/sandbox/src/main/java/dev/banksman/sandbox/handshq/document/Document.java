package dev.banksman.sandbox.handshq.document;

import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON:API document: {@code data}, and where there is any, {@code included} and {@code meta}. */
public final class Document {
    private final ObjectNode json = Json.object();

    private Document() {}

    public static Document of(Resource resource) {
        Document document = new Document();
        document.json.set("data", resource.json());
        return document;
    }

    public static Document of(List<Resource> resources) {
        Document document = new Document();
        document.addAll("data", resources);
        return document;
    }

    /** What is there to be looked at, and is empty: {@code {"data": null}}. */
    public static Document ofNothing() {
        Document document = new Document();
        document.json.putNull("data");
        return document;
    }

    /** Adds {@code meta.is_archived_set}. */
    public Document archivedSet(boolean archived) {
        json.withObjectProperty("meta").put("is_archived_set", archived);
        return this;
    }

    /** Adds {@code included}, which is written even if it is empty. */
    public Document including(List<Resource> resources) {
        addAll("included", resources);
        return this;
    }

    /** Adds {@code meta.pagination}. */
    public Document page(int requested, int total) {
        json.withObjectProperty("meta")
                .putObject("pagination")
                .put("requested_page", requested)
                .put("total_pages", total);
        return this;
    }

    /** Adds one more member of {@code meta}. */
    Document meta(String name, String value) {
        json.withObjectProperty("meta").put(name, value);
        return this;
    }

    /** The document itself. */
    public ObjectNode json() {
        return json;
    }

    public Reply reply(int status) {
        return Json.reply(status, json);
    }

    private void addAll(String name, List<Resource> resources) {
        ArrayNode list = json.withArrayProperty(name);
        resources.forEach(resource -> list.add(resource.json()));
    }
}
