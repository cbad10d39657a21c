package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.Map;
import java.util.Optional;

/** {@code x-webhooks}, as documents of 3.0 have what 3.1 calls {@code webhooks}: moved there. */
final class ExtensionWebhooks {
    private static final String KEY = "x-webhooks";

    private ExtensionWebhooks() {}

    static OpenAPI moved(OpenAPI document) {
        Map<String, Object> extensions = document.getExtensions();
        if (extensions != null && extensions.get(KEY) instanceof Map<?, ?> webhooks) {
            webhooks.forEach((name, webhook) -> add(document, String.valueOf(name), webhook));
        }
        return document;
    }

    /** A webhook of that name that is there already is left alone, and so is what is no path item, or an extension. */
    private static void add(OpenAPI document, String name, Object webhook) {
        boolean known = document.getWebhooks() != null && document.getWebhooks().containsKey(name);
        JsonNode node = Json.mapper().valueToTree(webhook);
        if (!known && node.isObject() && !name.startsWith("x-")) {
            read(node).ifPresent(item -> document.addWebhooks(name, item));
        }
    }

    private static Optional<PathItem> read(JsonNode node) {
        try {
            return Optional.of(Json.mapper().convertValue(node, PathItem.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
