package dev.banksman.handshake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All resources of a server by their addresses, as plain JSON, read without the client that is being tested. When an
 * order was last edited is left out, as that follows from others.
 */
record World(Map<String, JsonNode> resources) {
    private static final List<String> PATHS = List.of(
            "orders",
            "customers",
            "addresses",
            "items",
            "categories",
            "customer_groups",
            "user_groups",
            "users",
            "order_categories");

    static World at(URI server, String key) {
        Map<String, JsonNode> resources = new TreeMap<>();
        for (String path : PATHS) {
            JsonNode page = get(URI.create(server + "/api/v2/" + path + "?limit=1000&full=false"), key);
            page.path("objects")
                    .forEach(resource -> resources.put(
                            resource.path("resource_uri").stringValue(),
                            ((ObjectNode) resource).without("lastEdited")));
        }
        return new World(resources);
    }

    static JsonNode get(URI address, String key) {
        String credential = Base64.getEncoder().encodeToString((key + ":X").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + credential)
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return JudgedSandbox.json(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The addresses of what is not as it was. */
    Set<String> changedSince(World before) {
        Set<String> all = new TreeSet<>(resources.keySet());
        all.addAll(before.resources.keySet());
        all.removeIf(uri -> resources.containsKey(uri) && resources.get(uri).equals(before.resources.get(uri)));
        return all;
    }

    /** The names of a resource's fields that are not as they were. */
    static Set<String> changedFields(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        return names;
    }
}
