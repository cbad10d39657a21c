package dev.banksman.spec;

import java.util.List;
import java.util.Locale;

/** The methods that a path of a document can have (OpenAPI 3.1, section 4.8.9). */
final class Methods {
    static final List<String> ALL = List.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

    private Methods() {}

    static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
