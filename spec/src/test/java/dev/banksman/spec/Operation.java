package dev.banksman.spec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One operation of a document.
 *
 * @param method in upper case
 * @param template the path as the document writes it
 * @param pathItem what all operations of the path share
 * @param place the operation itself
 */
record Operation(String method, String template, Place pathItem, Place place) {

    String id() {
        String id = place.text("operationId");
        return id.isEmpty() ? method + " " + template : id;
    }

    /** The operation's parameters and those of its path that it does not override (OpenAPI 3.1, section 4.8.10). */
    Collection<Place> parameters() {
        Map<String, Place> parameters = new LinkedHashMap<>();
        Stream.of(pathItem, place)
                .flatMap(owner -> owner.at("parameters").elements().stream())
                .forEach(parameter -> parameters.put(parameter.text("in") + " " + parameter.text("name"), parameter));
        return parameters.values();
    }

    Set<String> statuses() {
        return new TreeSet<>(place.at("responses").members().keySet());
    }

    /**
     * The answers' key for a status: the status, its class such as {@code 4XX}, or {@code default}; empty if
     * undeclared.
     */
    String declaredStatus(int status) {
        return Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .filter(statuses()::contains)
                .findFirst()
                .orElse("");
    }
}
