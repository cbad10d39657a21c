package dev.banksman.spec;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request target in its parts.
 *
 * @param rawPath the path as sent, still encoded
 * @param query every parameter with its decoded values, in order
 */
record Target(String rawPath, Map<String, List<String>> query) {

    static Target parse(String target) {
        URI uri = URI.create(target);
        String rawQuery = uri.getRawQuery();
        return new Target(uri.getRawPath(), rawQuery == null ? Map.of() : query(rawQuery));
    }

    private static Map<String, List<String>> query(String rawQuery) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            query.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(decode(pair.substring(equals < 0 ? pair.length() : equals + 1)));
        }
        return query;
    }

    private static String decode(String raw) {
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }
}
