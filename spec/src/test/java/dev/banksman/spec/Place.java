package dev.banksman.spec;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A node of an OpenAPI document together with where it stands.
 *
 * @param root the whole document
 * @param pointer JSON Pointer of the node
 * @param node missing when the document has nothing there
 */
record Place(JsonNode root, String pointer, JsonNode node) {

    /** The root of a document on the class path, whose name starts with a slash. */
    static Place ofResource(String resource) {
        InputStream yaml = Place.class.getResourceAsStream(resource);
        return root(
                new YAMLMapper().readTree(Objects.requireNonNull(yaml, () -> "not on the class path: " + resource)));
    }

    static Place root(JsonNode document) {
        return new Place(document, "", document);
    }

    /** The child as written, a reference included. */
    Place child(String key) {
        return new Place(root, pointer + "/" + escape(key), node.path(key));
    }

    /** The child, or what it refers to. */
    Place at(String key) {
        return child(key).resolved();
    }

    Place resolved() {
        JsonNode reference = node.path("$ref");
        return reference.isString() && reference.asString().startsWith("#/")
                ? target(reference.asString()).resolved()
                : this;
    }

    private Place target(String reference) {
        String target = reference.substring(1);
        return new Place(root, target, root.at(JsonPointer.compile(target)));
    }

    /** The members of an object in their order, references followed. */
    Map<String, Place> members() {
        Map<String, Place> members = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> members.put(name, at(name)));
        return members;
    }

    /** The elements of an array, references followed. */
    List<Place> elements() {
        List<Place> elements = new ArrayList<>();
        for (int index = 0; index < node.size() && node.isArray(); index++) {
            elements.add(new Place(root, pointer + "/" + index, node.get(index)).resolved());
        }
        return elements;
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    String text(String key) {
        return node.path(key).asString("");
    }

    boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    /** Where the node stands, as a rule in a finding. */
    String rule() {
        return "#" + pointer;
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
