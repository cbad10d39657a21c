package dev.banksman.generator.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A part of a document.
 *
 * @param file where it is written
 * @param pointer its JSON Pointer there
 * @param node missing when there is nothing
 */
record Part(Path file, String pointer, JsonNode node) {
    boolean exists() {
        return !node.isMissingNode();
    }

    Part at(String name) {
        return new Part(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
    }

    Part at(int index) {
        return new Part(file, pointer + "/" + index, node.path(index));
    }

    Part find(String relative) {
        try {
            return new Part(file, pointer + relative, node.at(JsonPointer.compile(relative)));
        } catch (IllegalArgumentException e) {
            return new Part(file, pointer + relative, MissingNode.getInstance());
        }
    }

    /** An object's members, extensions aside. */
    List<Part> members() {
        List<Part> members = new ArrayList<>();
        if (node.isObject()) {
            node.propertyNames().stream().filter(name -> !name.startsWith("x-")).forEach(name -> members.add(at(name)));
        }
        return members;
    }

    /** An array's items. */
    List<Part> items() {
        List<Part> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(at(i));
        }
        return items;
    }

    String text(String name) {
        return node.path(name).asString("");
    }

    /** The last token of the pointer. */
    String name() {
        String token = pointer.substring(pointer.lastIndexOf('/') + 1);
        return token.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return file.getFileName() + "#" + pointer;
    }
}
