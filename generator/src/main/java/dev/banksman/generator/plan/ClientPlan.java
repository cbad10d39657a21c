package dev.banksman.generator.plan;

import java.util.List;

/**
 * Everything that one run writes.
 *
 * @param packageName the one package of the client
 * @param types the top-level types beside the entry class and the APIs, in a stable order
 */
public record ClientPlan(String packageName, EntryPlan entry, List<ApiPlan> apis, List<TypePlan> types) {
    public ClientPlan {
        apis = List.copyOf(apis);
        types = List.copyOf(types);
    }
}
