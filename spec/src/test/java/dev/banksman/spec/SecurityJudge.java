package dev.banksman.spec;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges whether a request carries credentials of the kinds that its operation asks for; never whether they are right.
 */
final class SecurityJudge {
    private final Place document;

    SecurityJudge(Place document) {
        this.document = document;
    }

    /** One alternative has to be complete; an empty one allows anonymous requests (OpenAPI 3.1, section 4.8.30). */
    void judge(Operation operation, Target target, Message request, Findings findings) {
        Place own = operation.place().at("security");
        Place alternatives = own.exists() ? own : document.at("security");
        boolean met = alternatives.elements().stream()
                .anyMatch(alternative ->
                        alternative.members().keySet().stream().allMatch(scheme -> carries(scheme, target, request)));
        if (!met && !alternatives.elements().isEmpty()) {
            findings.add("credentials", "none that " + alternatives.node() + " asks for", alternatives.rule());
        }
    }

    /** The names of the query parameters that carry keys. */
    Set<String> queryKeys() {
        return document.at("components").at("securitySchemes").members().values().stream()
                .filter(scheme -> scheme.text("in").equals("query"))
                .map(scheme -> scheme.text("name"))
                .collect(Collectors.toSet());
    }

    private boolean carries(String name, Target target, Message request) {
        Place scheme = document.at("components").at("securitySchemes").at(name);
        String header = request.header("Authorization").orElse("");
        return switch (scheme.text("type")) {
            case "http" -> hasScheme(header, scheme.text("scheme"));
            case "oauth2", "openIdConnect" -> hasScheme(header, "bearer");
            case "apiKey" -> hasKey(scheme, target, request);
            default -> true;
        };
    }

    /** The scheme's name is case-insensitive (RFC 9110, section 11.1). */
    private static boolean hasScheme(String header, String scheme) {
        return header.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1)
                && !header.substring(scheme.length()).isBlank();
    }

    private static boolean hasKey(Place scheme, Target target, Message request) {
        String name = scheme.text("name");
        return switch (scheme.text("in")) {
            case "query" -> target.query().containsKey(name);
            case "cookie" -> request.header("Cookie").orElse("").contains(name + "=");
            default -> request.header(name).isPresent();
        };
    }
}
