package dev.banksman.generator.prepare;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Paths that only refer: to {@code components.pathItems} (OpenAPI 3.1, 4.8.9), or to another path. The parser follows
 * neither, so they become what they refer to; one that leads nowhere stays, for readers to report.
 */
final class SharedPaths {
    private static final int LONGEST_CHAIN = 30;
    private static final String PATHS = "#/paths/";
    private static final String SHARED = "#/components/pathItems/";

    private final Map<String, PathItem> known = new LinkedHashMap<>();

    private SharedPaths(OpenAPI document) {
        Components components = Objects.requireNonNullElseGet(document.getComponents(), Components::new);
        Objects.requireNonNullElse(components.getPathItems(), Map.<String, PathItem>of())
                .forEach((name, item) -> known.put(SHARED + name, item));
        document.getPaths().forEach((path, item) -> known.put(PATHS + path, item));
    }

    static OpenAPI followed(OpenAPI document) {
        Paths paths = document.getPaths();
        if (paths != null && paths.values().stream().anyMatch(SharedPaths::refers)) {
            SharedPaths shared = new SharedPaths(document);
            paths.replaceAll((path, item) -> shared.target(item).orElse(item));
        }
        return document;
    }

    private static boolean refers(PathItem item) {
        return item.get$ref() != null;
    }

    private Optional<PathItem> target(PathItem item) {
        Optional<PathItem> target = Optional.of(item);
        for (int i = 0; i < LONGEST_CHAIN && target.filter(SharedPaths::refers).isPresent(); i++) {
            target = target.map(PathItem::get$ref).map(SharedPaths::unescaped).map(known::get);
        }
        return target.filter(found -> !refers(found));
    }

    /** A reference is a URI whose fragment is a JSON Pointer (RFC 6901, section 6). */
    private static String unescaped(String reference) {
        try {
            String decoded = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.replace("~1", "/").replace("~0", "~");
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
