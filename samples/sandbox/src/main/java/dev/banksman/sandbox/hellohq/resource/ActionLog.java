package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Entity;
import java.util.HashMap;
import java.util.Map;

/** How often each action was done, and on what. Safe for use by several threads. */
public final class ActionLog {
    private final Map<String, Integer> counts = new HashMap<>();

    synchronized void note(String action, Entity entity) {
        counts.merge(key(action, entity.id()), 1, Integer::sum);
    }

    /** How often an action such as {@code CopyInvoice} was done on the entity with that id. */
    public synchronized int count(String action, int id) {
        return counts.getOrDefault(key(action, id), 0);
    }

    private static String key(String action, int id) {
        return action + " " + id;
    }
}
