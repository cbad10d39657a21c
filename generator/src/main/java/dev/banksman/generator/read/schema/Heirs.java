package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inheritance by {@code allOf}: which component schemas build upon one with a discriminator (OpenAPI 3.1, 4.8.25). */
final class Heirs {
    private final Map<String, List<String>> heirs = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();

    Heirs(Map<String, SchemaNode> written) {
        written.forEach((name, node) -> {
            if (isParent(node)) {
                heirs.put(name, new ArrayList<>());
            }
        });
        written.keySet().forEach(name -> climb(name, name, written, new HashSet<>()));
        heirs.values().removeIf(List::isEmpty);
    }

    private static boolean isParent(SchemaNode node) {
        Discriminator discriminator = node.schema().getDiscriminator();
        return discriminator != null
                && discriminator.getPropertyName() != null
                && node.ref().isEmpty()
                && !node.hasAlternatives();
    }

    private void climb(String heir, String step, Map<String, SchemaNode> written, Set<String> seen) {
        SchemaNode node = written.get(step);
        if (node == null || !seen.add(step)) {
            return;
        }
        for (SchemaNode member : node.all()) {
            String base = References.nameIn(member).orElse("");
            List<String> known = heirs.get(base);
            if (known == null) {
                climb(heir, base, written, seen);
            } else if (!known.contains(heir) && !base.equals(heir)) {
                known.add(heir);
                all.add(heir);
            }
        }
    }

    /** Whether a component is told apart from others that build upon the same one. */
    boolean isHeir(String name) {
        return all.contains(name);
    }

    boolean isParent(String name) {
        return heirs.containsKey(name);
    }

    /** Those that build upon a component, in the document's order. */
    List<String> of(String parent) {
        return heirs.getOrDefault(parent, List.of());
    }
}
