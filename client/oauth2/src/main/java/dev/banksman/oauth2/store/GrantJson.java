package dev.banksman.oauth2.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A grant as JSON that people can read; the names are those of RFC 6749, section 5.1, where it has some. */
final class GrantJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private GrantJson() {}

    static byte[] write(String user, Grant grant) {
        ObjectNode json = MAPPER.createObjectNode().put("user", user).put("client", grant.client());
        json.put("access_token", grant.accessToken());
        json.put("refresh_token", grant.refreshToken());
        json.put("obtained_at", grant.obtainedAt().toString());
        json.put(
                "expires_at",
                grant.expiresAt() == null ? null : grant.expiresAt().toString());
        json.put("scope", String.join(" ", grant.scopes()));
        json.set("fields", MAPPER.valueToTree(grant.fields()));
        return MAPPER.writeValueAsBytes(json);
    }

    /** Empty when it is none, or another user's. Why it is none isn't told: that would quote it. */
    static Optional<Grant> read(String user, byte[] bytes) {
        try {
            JsonNode json = MAPPER.readTree(bytes);
            return user.equals(text(json, "user")) ? Optional.of(grant(json)) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Grant grant(JsonNode json) {
        String expiresAt = text(json, "expires_at");
        return new Grant(
                needed(json, "client"),
                needed(json, "access_token"),
                text(json, "refresh_token"),
                Instant.parse(needed(json, "obtained_at")),
                expiresAt == null ? null : Instant.parse(expiresAt),
                scopes(needed(json, "scope")),
                fields(json.path("fields")));
    }

    private static Set<String> scopes(String text) {
        return text.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(text.split(" ")));
    }

    private static Map<String, Object> fields(JsonNode json) {
        return json.isObject() ? MAPPER.convertValue(json, FIELDS) : Map.of();
    }

    private static String needed(JsonNode json, String name) {
        String text = text(json, name);
        if (text == null) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
